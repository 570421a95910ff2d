package id.terinovatif.innovation;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of an indicator page: the level, perhaps a number, a link or a document from the vault.
 *
 * @param angka numbers by variant, "" for an indicator without variants
 * @param pakai a document that is already in the vault
 * @param revisi the revision of the answer that the page showed, 0 before the first
 */
public record IndicatorForm(
        @Nullable String tingkat,
        @Nullable Map<String, String> angka,
        @Nullable String tautan,
        @Nullable Long pakai,
        @Nullable String nomor,
        @Nullable String tanggal,
        @Nullable String perihal,
        @Nullable String tempat,
        @Nullable String aksi,
        @Nullable Integer revisi) {

    AnswerInput answer(Instrument instrument, Indicator indicator) {
        var chosen = Objects.requireNonNullElse(tingkat, "");
        var variant = chosen.contains(":") ? chosen.substring(0, chosen.indexOf(':')) : "umum";
        var number = angka == null ? "" : Objects.requireNonNullElse(angka.get(variant), "");
        if (chosen.isEmpty() && !indicator.variants().isEmpty()) return new AnswerInput(new Given(0, null, null), null);
        return AnswerInput.read(instrument, indicator, chosen, number);
    }

    /** Whether it names evidence beside the files that came with it. */
    boolean namesEvidence() {
        return pakai != null || !Objects.requireNonNullElse(tautan, "").isBlank();
    }

    boolean stays() {
        return "bukti".equals(aksi);
    }
}
