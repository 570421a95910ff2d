package id.terinovatif.competition.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.Rules.Conduct;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came with an entry, at the juror's desk. */
@RealServer
class EntryPapersTest {
    private static final List<String> TELLING = List.of(
            "Siti Rahmah",
            "Masnah",
            "198704122010012003",
            "Puskesmas Muara",
            "TIMBANG CERIA",
            "0812-3456-7890",
            "rahasia-kami");
    private static final byte[] LETTER = Drafts.pdf(
            "Surat tugas TIMBANG CERIA di Puskesmas Muara: Siti Rahmah, A.Md.Keb. NIP 19870412 201001 2 003 dan Ibu Masnah, telepon 0812-3456-7890, menimbang 112 anak.");

    private final World world;
    private World.Place place;

    EntryPapersTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    private Lomba reading(Lomba lomba) {
        var operator = world.as(place.email(Role.OPERATOR));
        var innovation = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, innovation);
        operator.upload(innovation + "/indikator/SID.SDM", Map.of("tingkat", "2"), "rahasia-kami.pdf", LETTER);
        world.quiet(place);
        var id = innovation.substring(innovation.lastIndexOf('/') + 1);
        operator.get(lomba.path() + "/ikut?inovasi=" + id);
        operator.post(lomba.path() + "/ikut", Map.of("inovasi", id, "kelompok", "Semua peserta", "benar", "ya"));
        return lomba.citizens(2).jurors(3).reading();
    }

    private String papers(Lomba lomba) {
        var juror = lomba.juror("J1");
        assertThat(juror.get(lomba.path() + "/meja/1/1").body()).contains("Dokumen pendukung (1)");
        return juror.get(lomba.path() + "/meja/1/dokumen").body();
    }

    @Test
    void who_reads_blind_reads_what_a_letter_says_and_not_whose_it_is() {
        var lomba = reading(Lomba.open(world, place));
        assertThat(papers(lomba))
                .contains("Dokumen 1", "menimbang 112 anak", "[nama]", "[NIP]")
                .doesNotContain(TELLING.toArray(CharSequence[]::new));
        assertThat(lomba.juror("J1").get(lomba.path() + "/meja/1/dokumen/1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_does_not_read_blind_opens_the_file_and_nobody_without_a_sheet_does() {
        var lomba = reading(Lomba.open(world, place, EntryPapersTest::seeing));
        assertThat(papers(lomba)).contains("rahasia-kami.pdf", "Siti Rahmah", "menimbang 112 anak");
        assertThat(lomba.juror("J1")
                        .download(lomba.path() + "/meja/1/dokumen/1")
                        .body())
                .isEqualTo(LETTER);
        assertThat(lomba.juror("J1").get(lomba.path() + "/meja/1/dokumen/2").statusCode())
                .isEqualTo(404);
        for (var page : List.of("/meja/1/dokumen", "/meja/1/dokumen/1"))
            assertThat(lomba.office().get(lomba.path() + page).statusCode()).isEqualTo(404);
    }

    private static Rules seeing(Rules rules) {
        var old = rules.conduct();
        return new Rules(
                rules.source(),
                rules.assumed(),
                rules.groups(),
                rules.conditions(),
                rules.questions(),
                rules.stages(),
                new Conduct(
                        false,
                        old.deciding(),
                        old.thirdReader(),
                        old.ties(),
                        old.repairDays(),
                        old.objectionDays(),
                        old.quorumPercent()));
    }
}
