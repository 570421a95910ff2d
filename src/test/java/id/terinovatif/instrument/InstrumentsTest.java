package id.terinovatif.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstrumentsTest {
    private static final Instruments SHIPPED = Instruments.load(null);
    private static final Instrument LATEST = SHIPPED.of(2026);

    @Test
    void six_editions_are_shipped_and_only_the_newest_is_complete() {
        assertThat(SHIPPED.years()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(SHIPPED.all()).filteredOn(Instrument::complete).containsExactly(LATEST);
        assertThat(SHIPPED.all())
                .filteredOn(one -> !one.complete())
                .allSatisfy(one -> assertThat(one.missing()).isNotEmpty());
    }

    @Test
    void the_totals_of_2026_follow_from_its_weights() {
        assertThat(points(LATEST.government())).isEqualByComparingTo("63");
        assertThat(points(LATEST.perInnovation())).isEqualByComparingTo("111");
        var terms = LATEST.formula();
        assertThat(terms.countMaximum()).isEqualByComparingTo("76");
        assertThat(terms.maximum()).isEqualByComparingTo("250");
    }

    @Test
    void the_totals_known_of_older_editions_follow_from_their_weights() {
        assertThat(points(SHIPPED.of(2021).perInnovation())).isEqualByComparingTo("150");
        assertThat(points(SHIPPED.of(2023).perInnovation())).isEqualByComparingTo("111");
        assertThat(points(SHIPPED.of(2024).perInnovation())).isEqualByComparingTo("111");
    }

    private static BigDecimal points(List<Indicator> indicators) {
        return indicators.stream()
                .map(one -> Objects.requireNonNull(one.maximum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void every_edition_has_fifteen_twenty_and_one_indicator() {
        assertThat(SHIPPED.all()).allSatisfy(edition -> {
            assertThat(edition.government()).hasSize(15);
            assertThat(edition.perInnovation())
                    .hasSize(20)
                    .allSatisfy(one -> assertThat(one.levels().isEmpty() ? one.variants() : one.levels())
                            .isNotEmpty());
            assertThat(edition.indicators()).hasSize(36);
            assertThat(edition.variables()).hasSize(8);
            assertThat(edition.vocabulary("urusan").orElseThrow().choices()).hasSize(38);
        });
    }

    @Test
    void an_indicator_is_found_by_code_and_by_the_number_of_the_year() {
        assertThat(LATEST.indicator("16")).isEqualTo(LATEST.indicator("SID.REGULASI"));
        assertThat(SHIPPED.of(2023).indicator("32").orElseThrow().code()).isEqualTo("SID.ALAT_KERJA");
        assertThat(LATEST.ofComponent("2a").orElseThrow().code()).isEqualTo("SPD.APBD");
        assertThat(LATEST.indicator("37")).isEmpty();
    }

    @Test
    void the_order_of_the_form_differs_from_the_numbers_of_2023() {
        assertThat(SHIPPED.of(2023).perInnovation().stream().map(Indicator::code))
                .startsWith("SID.REGULASI", "SID.SDM", "SID.ANGGARAN", "SID.ALAT_KERJA")
                .endsWith("SID.MONEV", "SID.VIDEO");
    }

    @Test
    void unknown_weights_of_2022_stay_unknown_and_the_guess_stands_apart() {
        var edition = SHIPPED.of(2022);
        assertThat(edition.indicators())
                .allSatisfy(one -> assertThat(one.weight()).isNull());
        assertThat(Objects.requireNonNull(edition.inferred()).weights()).hasSize(20);
    }

    @Test
    void six_urusan_are_pelayanan_dasar() {
        var urusan = LATEST.vocabulary("urusan").orElseThrow().choices();
        assertThat(urusan)
                .filteredOn(one -> one.urusanClass() == UrusanClass.WAJIB_PELAYANAN_DASAR)
                .hasSize(6);
        assertThat(LATEST.urusan("KESEHATAN").orElseThrow().pelayananDasar()).isTrue();
    }

    @Test
    void the_window_and_the_announced_changes_are_carried() {
        assertThat(LATEST.eligibility().appliedFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(LATEST.formula().announced())
                .extracting(Announcement::minimumDivisor)
                .containsExactly(14, 16, 18);
        assertThat(LATEST.profileField("rancang_bangun").orElseThrow().minimumWords())
                .isEqualTo(300);
    }

    @Test
    void a_file_of_the_folder_replaces_the_edition_of_its_year(@TempDir Path folder) throws Exception {
        var text = EditionText.of(2026).replace("Indeks Inovasi Daerah 2026", "Salinan daerah");
        Files.writeString(folder.resolve("ours.yaml"), text);
        var editions = Instruments.load(folder);
        assertThat(editions.of(2026).title()).isEqualTo("Salinan daerah");
        assertThat(editions.of(2026).hash()).isNotEqualTo(LATEST.hash()).hasSize(64);
        assertThat(editions.years()).hasSize(6);
    }

    @Test
    void a_setting_can_be_read_another_way_but_only_a_way_that_exists() {
        assertThat(LATEST.formula().with("divisorCounts", "accepted").reads("divisorCounts", "accepted"))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> LATEST.formula().with("divisorCounts", "none"));
    }
}
