package id.terinovatif.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Number, date and subject of a letter as typed beside the file; each may be left out. */
public record Letter(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String subject) {
    /** The three fields as sent; refused for a date that is no date, or texts longer than 200 characters. */
    public static Letter typed(@Nullable String number, @Nullable String date, @Nullable String subject)
            throws Refused {
        return new Letter(text("Nomor surat", number), date(date), text("Perihal", subject));
    }

    private static @Nullable String text(String what, @Nullable String typed) throws Refused {
        var text = Objects.requireNonNullElse(typed, "").strip();
        if (text.length() > 200) throw new Refused(what + " paling panjang 200 huruf.");
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate date(@Nullable String typed) throws Refused {
        if (typed == null || typed.isBlank()) return null;
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refused("Tanggal surat \"" + typed.strip()
                    + "\" belum benar. Pilih dari kalender atau tulis seperti 2025-07-04.");
        }
    }
}
