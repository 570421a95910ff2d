package id.terinovatif.innovation.writing;

import id.terinovatif.innovation.answer.AnswerInput;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of an indicator page: the level, perhaps a number, a link or a document from the vault.
 *
 * @param angka numbers by variant, "" for an indicator without variants
 * @param pakai documents that are already in the vault
 * @param revisi the revision of the answer that the page showed, 0 before the first
 */
public record IndicatorForm(
        @Nullable String tingkat,
        @Nullable Map<String, String> angka,
        @Nullable String tautan,
        @Nullable List<@Nullable Long> pakai,
        @Nullable String nomor,
        @Nullable String tanggal,
        @Nullable String perihal,
        @Nullable String tempat,
        @Nullable String aksi,
        @Nullable Integer revisi) {
    private static final String NO_VARIANT = "umum";

    /** What was answered; a number beside a level decides it, a number alone chooses what it stands beside. */
    AnswerInput answer(Instrument instrument, Indicator indicator) {
        var chosen = Objects.requireNonNullElse(tingkat, "");
        var numbers = new LinkedHashMap<String, String>();
        if (angka != null)
            angka.forEach((variant, number) -> {
                if (number != null && !number.isBlank()) numbers.put(variant, number);
            });
        if (indicator.variants().isEmpty())
            return AnswerInput.read(instrument, indicator, chosen, numbers.getOrDefault(NO_VARIANT, ""));
        if (chosen.isEmpty() && numbers.isEmpty()) return new AnswerInput(new Given(0, null, null), null);
        if (chosen.isEmpty() && numbers.size() > 1)
            return new AnswerInput(null, "Ada angka di dua tempat. Tulis di satu tempat saja, yang sesuai.");
        if (!chosen.isEmpty() && numbers.keySet().stream().anyMatch(one -> !one.equals(before(chosen))))
            return new AnswerInput(
                    null,
                    "Ada angka pada cara mengisi yang lain daripada yang dipilih. Pilih cara yang berangka itu, atau kosongkan angkanya.");
        var variant = chosen.isEmpty() ? numbers.keySet().iterator().next() : before(chosen);
        return AnswerInput.read(
                instrument, indicator, chosen.isEmpty() ? variant + ":" : chosen, numbers.getOrDefault(variant, ""));
    }

    private static String before(String chosen) {
        return chosen.contains(":") ? chosen.substring(0, chosen.indexOf(':')) : NO_VARIANT;
    }

    /** The documents of the vault that were chosen. */
    List<Long> chosen() {
        return pakai == null
                ? List.of()
                : pakai.stream().filter(Objects::nonNull).toList();
    }

    boolean namesLink() {
        return !Objects.requireNonNullElse(tautan, "").isBlank();
    }

    boolean goesOn() {
        return "lanjut".equals(aksi);
    }

    boolean stays() {
        return "bukti".equals(aksi);
    }
}
