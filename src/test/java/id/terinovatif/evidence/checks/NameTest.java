package id.terinovatif.evidence.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.instrument.Instruments;
import id.terinovatif.world.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the innovation's name in a letter, and what does not. */
class NameTest {
    @TempDir
    private Path folder;

    @Test
    void a_letter_may_call_it_by_its_brand() throws IOException {
        assertThat(named("PANGGIL TENSI, menjemput yang putus obat", "Surat Tugas pelaksana Panggil Tensi"))
                .isEqualTo(Outcome.PASS);
        assertThat(named("ANTRE DARI RUMAH lewat WA", "tim pelaksana ANTRE DARI RUMAH"))
                .isEqualTo(Outcome.PASS);
        assertThat(named("SIPANDU (Sistem Pelayanan Terpadu)", "tim Sistem Pelayanan Terpadu"))
                .isEqualTo(Outcome.PASS);
        assertThat(named("TIMBANG CERIA: kartu bintang", "kegiatan Timbang Ceria"))
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void a_word_that_any_letter_carries_is_no_name() throws IOException {
        assertThat(named("PUSKESMAS ramah anak", "Surat Tugas Kepala PUSKESMAS Muara Durian"))
                .isNotEqualTo(Outcome.PASS);
        assertThat(named("ANTRE DARI RUMAH lewat WA", "pasien antre dari pagi")).isNotEqualTo(Outcome.PASS);
    }

    private Outcome named(String innovation, String letter) throws IOException {
        var file = Files.write(folder.resolve("surat.pdf"), Drafts.pdf(letter));
        var edition = Instruments.load(null).of(2026);
        var indicator = edition.indicator("SID.SDM").orElseThrow();
        return EvidenceCheck.usual().check(file, new Question(edition, indicator, innovation, 1)).checks().stream()
                .filter(check -> check.check().equals("names-innovation"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
