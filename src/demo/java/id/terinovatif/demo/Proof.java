package id.terinovatif.demo;

import id.terinovatif.demo.paper.Paper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper or a link, the indicators it is put to, and what is wrong with it. */
record Proof(@Nullable Paper paper, @Nullable String link, List<String> indicators, Flaw flaw) {
    static Proof by(Paper paper, Flaw flaw, String... indicators) {
        return new Proof(paper, null, List.of(indicators), flaw);
    }

    static Proof sound(Paper paper, String... indicators) {
        return by(paper, Flaw.SOUND, indicators);
    }

    static Proof link(String address, String indicator) {
        return new Proof(null, address, List.of(indicator), Flaw.SOUND);
    }
}
