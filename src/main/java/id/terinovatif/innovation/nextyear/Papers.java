package id.terinovatif.innovation.nextyear;

import id.terinovatif.evidence.use.DocumentUses;
import id.terinovatif.evidence.use.DocumentUses.Use;
import id.terinovatif.evidence.use.Validity;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which of an innovation's papers still prove their indicator in another year. */
@Component
class Papers {
    private final DocumentUses uses;

    Papers(DocumentUses uses) {
        this.uses = uses;
    }

    List<Paper> of(Innovation innovation, Instrument next) {
        return uses.at(innovation.regionId(), innovation.id()).stream()
                .flatMap(use -> paper(use, next).stream())
                .toList();
    }

    private static Optional<Paper> paper(Use use, Instrument next) {
        return next.indicator(use.indicator())
                .map(indicator -> paper(use, indicator, next.year()))
                .or(() -> next.profileFields().stream()
                        .filter(field -> use.indicator().equals("PROFIL." + field.code()))
                        .findFirst()
                        .map(field -> new Paper(
                                use.documentId(),
                                use.indicator(),
                                field.name(),
                                use.place(),
                                true,
                                "lampiran profil")));
    }

    private static Paper paper(Use use, Indicator indicator, int year) {
        var wanted = Validity.window(indicator, year);
        var years = use.years();
        var said = years.isEmpty()
                ? "tahunnya belum diketahui"
                : "tahun " + years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var asked = wanted.stream().map(String::valueOf).collect(Collectors.joining(", "));
        if (wanted.isEmpty()) return paper(use, indicator, true, "tidak terikat tahun");
        if (years.isEmpty()) return paper(use, indicator, true, said + "; diminta " + asked + ", periksa sendiri");
        var holds = wanted.stream().anyMatch(years::contains);
        return paper(use, indicator, holds, said + "; diminta " + asked);
    }

    private static Paper paper(Use use, Indicator indicator, boolean holds, String why) {
        return new Paper(use.documentId(), indicator.code(), indicator.name(), use.place(), holds, why);
    }

    /** The indicators with at least one paper that goes along. */
    static Set<String> held(List<Paper> papers) {
        return papers.stream().filter(Paper::holds).map(Paper::indicator).collect(Collectors.toSet());
    }
}
