package id.terinovatif.training.cards;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.coach.checks.Checks;
import id.terinovatif.training.knowledge.Question;
import id.terinovatif.world.Archive;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody of any region learns without account, and takes a certificate home that nobody keeps. */
@RealServer
class PublicLearningTest {
    private static final List<Card> WRITING = WritingCards.of(Checks.standard());

    private final World world;

    PublicLearningTest(World world) {
        this.world = world;
    }

    private static void answer(Visitor visitor, Card card, boolean rightly) {
        var form = new LinkedHashMap<String, String>();
        for (var question : card.questions()) form.put(question.id(), rightly ? question.right() : wrong(question));
        visitor.get("/belajar/" + card.code());
        assertThat(visitor.post("/belajar/" + card.code(), form).statusCode()).isEqualTo(302);
    }

    private static String wrong(Question question) {
        return question.options().stream()
                .filter(option -> !option.equals(question.right()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answers_stay_in_the_own_browser_and_no_forged_ones_count() {
        var visitor = world.visitor();
        var card = WRITING.getFirst();
        answer(visitor, card, false);
        assertThat(visitor.get("/belajar/" + card.code()).body()).contains("Belum tepat", "0 dari 2 dengan benar");
        answer(visitor, card, true);
        assertThat(visitor.get("/belajar").body()).contains("<strong>1 dari 46</strong>", "2 dari 2 benar");
        assertThat(world.visitor().get("/belajar").body()).contains("<strong>0 dari 46</strong>", "Tanpa akun");
        var forged = world.visitor();
        forged.cookie("belajar", card.code() + ":00.bukan-tanda");
        assertThat(forged.get("/belajar").body()).contains("<strong>0 dari 46</strong>");
    }

    @Test
    void who_answered_all_of_a_topic_rightly_takes_a_certificate_that_proves_itself() throws IOException {
        var visitor = world.visitor();
        assertThat(visitor.get("/belajar/sertifikat/writing").statusCode()).isEqualTo(403);
        for (var card : WRITING) answer(visitor, card, true);
        assertThat(visitor.get("/belajar").body()).contains("Ambil sertifikat");
        var nameless = visitor.submit("/belajar/sertifikat/writing", Map.of("nama", " ", "asal", "Kota Jauh"));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Nama belum diisi", "Kota Jauh");
        var made =
                visitor.submit("/belajar/sertifikat/writing", Map.of("nama", "Nur <b>Aini</b>", "asal", "Kota Jauh"));
        var page = Visitor.target(made);
        assertThat(world.visitor().get(page).body())
                .contains("Nur &lt;b&gt;Aini&lt;/b&gt;", "Kota Jauh", WRITING.size() + " kartu Menulis inovasi");
        Archive.takes(world.visitor().download(page + "/sertifikat.pdf").body());
        assertThat(world.visitor().get(page.replaceFirst("tanda/.", "tanda/x")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/belajar/sertifikat/indicator").statusCode()).isEqualTo(403);
    }
}
