package id.terinovatif.innovation.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.evidence.review.Failing;
import id.terinovatif.world.Await;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proof that fails its check is red on the task list and in what to do next, with reason, remedy and points. */
@RealServer
class FailingProofTest {
    private final World world;

    FailingProofTest(World world) {
        this.world = world;
    }

    @Test
    void a_failing_proof_says_why_how_to_mend_it_and_what_that_saves() {
        var operator = world.as(world.place().email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        var indicator = path + "/indikator/SID.SDM";
        operator.upload(indicator, Map.of("tingkat", "2"), "surat.pdf", Drafts.pdf("Surat Tugas RUJUK BAHAGIA"));
        Await.until(
                "the check",
                Duration.ofSeconds(60),
                () -> operator.get(indicator).body().contains("Belum sesuai"));

        var page = operator.get(path).body();
        var line = page.substring(page.indexOf(">Ketersediaan dan peran SDM"));
        assertThat(line.substring(0, line.indexOf("</li>")))
                .contains(
                        "<span class=\"tag bad\">Bukti belum sesuai</span>",
                        "Nama inovasi tidak ada di bukti. ",
                        "Sertakan halaman atau lampiran yang menyebut nama itu. ",
                        "Menyelamatkan 4 poin.");
        var next = page.substring(page.indexOf("Kerjakan berikutnya"));
        var first = next.substring(next.indexOf("Perbaiki bukti: Ketersediaan"));
        assertThat(first.substring(0, first.indexOf("</li>")))
                .contains(
                        "<span class=\"tag bad\">Bukti belum sesuai</span>",
                        "Nama inovasi tidak ada di bukti. ",
                        "Menyelamatkan 4 poin.");
        assertThat(page).contains("<dt>terbukti</dt><dd>0</dd>", "Berisiko: <strong class=\"points\">4</strong> poin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format-allowed", "readable", "names-innovation", "letter-kind", "year-in-window",
                        "count-supports-level",
                "duration-stated", "ratio-stated", "page-marked", "signed", "video-length", "new-check"
            })
    void each_reason_takes_six_words_at_most(String check) {
        assertThat(new Failing(check, "").reason().split(" ")).hasSizeLessThanOrEqualTo(6);
    }
}
