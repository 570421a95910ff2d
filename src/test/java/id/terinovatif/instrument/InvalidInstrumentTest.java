package id.terinovatif.instrument;

import static id.terinovatif.instrument.EditionText.faultsWhen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvalidInstrumentTest {
    @Test
    void a_weight_that_breaks_the_printed_totals_is_refused_with_its_line() throws Exception {
        var faults = faultsWhen("    weight: 4\n", "    weight: 5\n");
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo("jumlah menurut bobot 114, tertulis 111");
            assertThat(EditionText.of(2026).lines().toList().get(fault.line() - 1))
                    .contains("maturityMaximum: 111");
        });
    }

    @Test
    void every_printed_total_is_proved() throws Exception {
        assertThat(faultsWhen("governmentMaximum: 63", "governmentMaximum: 64")).isNotEmpty();
        assertThat(faultsWhen("countMaximum: 76", "countMaximum: 77")).isNotEmpty();
        assertThat(faultsWhen("innovationMaximum: 187", "innovationMaximum: 188"))
                .isNotEmpty();
        assertThat(faultsWhen("  maximum: 250", "  maximum: 251")).isNotEmpty();
        assertThat(faultsWhen(2021, "maturityMaximum: 150", "maturityMaximum: 151"))
                .isNotEmpty();
    }

    @Test
    void a_code_used_twice_is_refused() throws Exception {
        assertThat(faultsWhen("code: SID.SDM", "code: SID.REGULASI"))
                .anySatisfy(
                        fault -> assertThat(fault.message()).startsWith("kode SID.REGULASI sudah dipakai pada baris"));
    }

    @Test
    void two_levels_are_not_enough() throws Exception {
        assertThat(faultsWhen("      - {text: \"Kepala Daerah memiliki Visi Inovasi\"}\n", ""))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo("harus ada tepat tiga tingkat, tertulis 2"));
    }

    @Test
    void a_gap_between_bounds_is_refused_but_an_overlap_is_not() throws Exception {
        assertThat(faultsWhen("min: 11, max: 30", "min: 12, max: 30"))
                .extracting(Fault::message)
                .containsExactly("ada celah batas nilai antara 10 dan 12");
        assertThat(faultsWhen("min: 11, max: 30", "min: 10, max: 31")).isEmpty();
    }

    @Test
    void an_indicator_without_source_is_refused() throws Exception {
        assertThat(faultsWhen("    sources: [S26A, S26B]\n", ""))
                .extracting(Fault::message)
                .containsExactly("indikator SPD.VISI_MISI tidak menyebut sumber");
        assertThat(faultsWhen("    sources: [S26A, S26B]\n", "    sources: [S99]\n"))
                .extracting(Fault::message)
                .containsExactly("sumber S99 tidak terdaftar");
        assertThat(faultsWhen("source: \"Surat Kepala BSKDN", "letter: \"Surat Kepala BSKDN"))
                .extracting(Fault::message)
                .containsExactlyInAnyOrder("isian \"source\" harus ada", "isian \"letter\" tidak dikenal");
    }

    @Test
    void an_unknown_key_is_refused_where_it_stands() throws Exception {
        assertThat(faultsWhen("year: 2026\n", "year: 2026\nbobot: 3\n"))
                .containsExactly(new Fault("edisi.yaml", 4, "isian \"bobot\" tidak dikenal"));
    }

    @Test
    void all_faults_are_told_at_once_in_order() throws Exception {
        var text = EditionText.of(2026)
                .replace("mandatory: false", "mandatory: kadang")
                .replace("complete: true", "complete: ya");
        var faults = Instruments.check("a.yaml", text.getBytes(StandardCharsets.UTF_8))
                .faults();
        assertThat(faults).hasSizeGreaterThan(10).isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()));
        assertThat(faults.getFirst().message()).isEqualTo("isian \"complete\" harus berupa true atau false");
    }

    @Test
    void an_incomplete_edition_must_say_what_is_missing() throws Exception {
        assertThat(faultsWhen("complete: true", "complete: false"))
                .extracting(Fault::message)
                .containsExactly("edisi yang belum lengkap harus menyebut apa yang belum diketahui");
    }

    @Test
    void a_hole_between_two_predikat_is_refused() throws Exception {
        assertThat(faultsWhen("max: 65.00", "max: 64.00"))
                .extracting(Fault::message)
                .containsExactly("predikat \"Inovatif\" harus berakhir pada 65.00");
    }

    @Test
    void what_is_no_yaml_is_refused_with_a_reason() {
        assertThat(messages("a: [1")).first().asString().startsWith("bukan YAML yang benar");
        assertThat(messages("")).containsExactly("berkas harus berisi pasangan nama dan nilai");
        assertThat(messages("- 1")).containsExactly("berkas harus berisi pasangan nama dan nilai");
        assertThat(Instruments.check("a.yaml", new byte[] {(byte) 0xff, (byte) 0xfe})
                        .faults())
                .hasSize(1);
        assertThat(Instruments.check("a.yaml", new byte[(1 << 20) + 1]).faults())
                .hasSize(1);
        assertThat(messages("year: 1e99999999")).isNotEmpty();
        assertThat(messages("&a [*a]")).isNotEmpty();
        assertThat(messages("indicators: &a [*a]")).isNotEmpty();
    }

    private static List<String> messages(String text) {
        return Instruments.check("a.yaml", text.getBytes(StandardCharsets.UTF_8)).faults().stream()
                .map(Fault::message)
                .toList();
    }

    @Test
    void two_files_for_one_year_are_refused_at_the_start(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.yaml"), EditionText.of(2025));
        Files.writeString(folder.resolve("b.yaml"), EditionText.of(2025));
        assertThatThrownBy(() -> Instruments.load(folder))
                .isInstanceOf(InvalidInstrument.class)
                .hasMessage("b.yaml, baris 1: tahun 2025 sudah ada dalam a.yaml");
    }
}
