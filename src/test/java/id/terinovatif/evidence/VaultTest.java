package id.terinovatif.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.evidence.use.Validity;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document stands once, says what it proves and how long it lasts. */
@RealServer
class VaultTest {
    private final World world;
    private final Instruments instruments;
    private final World.Place place;
    private final Visitor operator;
    private final byte[] surat = Drafts.pdf("Surat Tugas TIMBANG CERIA");
    private String path = "";

    VaultTest(World world, Instruments instruments) {
        this.world = world;
        this.instruments = instruments;
        this.place = world.place();
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    @BeforeEach
    void begin() {
        path = Drafts.begin(operator, "TIMBANG CERIA");
        operator.upload(
                path + "/indikator/SID.SDM", Map.of("tingkat", "1", "tanggal", "2025-02-04"), "surat.pdf", surat);
    }

    @Test
    void the_same_bytes_are_recognised_and_the_person_is_told() {
        operator.upload(path + "/indikator/SID.PELAKSANA", Map.of("tingkat", "2"), "nama lain.pdf", surat);

        assertThat(operator.get(path + "/indikator/SID.PELAKSANA").body())
                .contains("Berkas yang sama sudah ada di Bukti", "surat.pdf")
                .doesNotContain("nama lain.pdf");
    }

    @Test
    void signatory_years_and_row_are_noted_and_shown_with_what_the_document_proves() {
        var document = "/bukti/" + document();
        operator.get(document);
        operator.post(
                document,
                Map.of("nomor", "800/7", "penandatangan", "Kepala Puskesmas Muara", "dari", "2025", "sampai", "2026"));
        operator.post(
                document + "/tempat",
                Map.of(
                        "inovasi",
                        path.substring(path.lastIndexOf('/') + 1),
                        "indikator",
                        "SID.SDM",
                        "tempat",
                        "halaman 1, baris 4"));

        assertThat(operator.get(document).body())
                .contains("TIMBANG CERIA, 2026", "halaman 1, baris 4", "Kepala Puskesmas Muara", "value=\"2026\"");
        assertThat(operator.get("/bukti").body()).contains("ditandatangani Kepala Puskesmas Muara");
        assertThat(operator.post(document, Map.of("dari", "2026", "sampai", "2025"))
                        .body())
                .contains("tahun awal harus sebelum tahun akhir");
    }

    @Test
    void the_matrix_shows_which_year_has_papers() {
        assertThat(operator.get(path + "/bukti").body()).contains("2024", "2025", "2026", "1 bukti", "belum ada");
        assertThat(world.as(place.stranger()).get(path + "/bukti").statusCode()).isEqualTo(404);
    }

    @Test
    void a_paper_lasts_as_long_as_the_edition_takes_its_year() {
        var threeYears = instruments.of(2026).perInnovation().stream()
                .filter(indicator -> Validity.window(indicator, 2026).equals(Set.of(2024, 2025, 2026)))
                .findFirst()
                .orElseThrow();

        assertThat(Validity.next(threeYears, 2026, Set.of(2026))).isEqualTo(Validity.VALID);
        assertThat(Validity.next(threeYears, 2026, Set.of(2025))).isEqualTo(Validity.EXPIRING);
        assertThat(Validity.next(threeYears, 2026, Set.of(2024))).isEqualTo(Validity.EXPIRED);
        assertThat(Validity.next(threeYears, 2026, Set.of())).isEqualTo(Validity.UNKNOWN);
        assertThat(Validity.EXPIRING.words(2027)).isEqualTo("terakhir berlaku tahun 2027");
    }

    private long document() {
        return world.jdbc()
                .sql("select id from document where region_id = ?")
                .param(place.region().id())
                .query(Long.class)
                .single();
    }
}
