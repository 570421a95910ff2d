package id.terinovatif.innovation.writing;

import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.TypedDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand in a profile field. An unfinished field is fine while writing; a value that cannot be is not saved. */
final class FieldInput {
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_LINE = 300;
    private static final int OLDEST = 1990;

    private FieldInput() {}

    /** The field as sent: several choices are kept with commas, line ends as one character. */
    static String typed(List<String> values) {
        return String.join(
                        ",", values.stream().filter(value -> !value.isEmpty()).toList())
                .replace("\r\n", "\n")
                .stripTrailing();
    }

    static @Nullable String fault(ProfileField field, Instrument instrument, String typed) {
        if (typed.isEmpty()) return null;
        return switch (field.type()) {
            case TEXT -> tooLong(typed, LONGEST_LINE);
            case LONG_TEXT -> tooLong(typed, LONGEST_TEXT);
            case CHOICE, CHOICES -> unknownChoice(field, instrument, typed);
            case DATE -> TypedDate.of(typed, OLDEST, instrument.year() + 1).fault();
            case PLACE ->
                typed.matches("-?\\d{1,2}([.]\\d+)?\\s*,\\s*-?\\d{1,3}([.]\\d+)?")
                        ? null
                        : "Titik koordinat ditulis lintang, bujur, misalnya -2.1653, 115.3842.";
            case FILE -> "Lampiran diunggah sebagai berkas.";
        };
    }

    private static @Nullable String tooLong(String typed, int most) {
        return typed.length() <= most
                ? null
                : "Tulisan ini %d huruf; paling panjang %d.".formatted(typed.length(), most);
    }

    private static @Nullable String unknownChoice(ProfileField field, Instrument instrument, String typed) {
        var vocabulary = instrument.vocabulary(String.valueOf(field.vocabulary()));
        var chosen = field.type() == FieldType.CHOICES ? Arrays.asList(typed.split(",")) : List.of(typed);
        var known = vocabulary.isPresent()
                && chosen.stream()
                        .allMatch(code -> vocabulary.get().choice(code).isPresent());
        return known ? null : "Pilih dari daftar yang tersedia.";
    }
}
