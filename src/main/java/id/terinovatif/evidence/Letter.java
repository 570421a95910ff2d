package id.terinovatif.evidence;

import id.terinovatif.shared.TypedDate;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper, as typed beside the file; each may be left out.
 *
 * @param signatory who signed it
 * @param from first of the years it covers, set together with {@code to}; null when it covers the year of its date
 */
public record Letter(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String subject,
        @Nullable String signatory,
        @Nullable Integer from,
        @Nullable Integer to) {
    public Letter(@Nullable String number, @Nullable LocalDate date, @Nullable String subject) {
        this(number, date, subject, null, null, null);
    }

    /** The first three fields as sent; refused for a date that is no date, or texts longer than 200 characters. */
    public static Letter typed(@Nullable String number, @Nullable String date, @Nullable String subject)
            throws Refused {
        return new Letter(text("Nomor surat", number), date(date), text("Perihal", subject));
    }

    /** With signatory and years; one year alone stands for itself, years are 2000 to 2100 and in order. */
    Letter with(@Nullable String signatory, @Nullable String from, @Nullable String to) throws Refused {
        var first = year(from);
        var last = year(to);
        if (first == null) first = last;
        if (last == null) last = first;
        if (first != null && last != null && first > last)
            throw new Refused("Tahun berlaku: tahun awal harus sebelum tahun akhir.");
        return new Letter(number, date, subject, text("Penanda tangan", signatory), first, last);
    }

    private static @Nullable Integer year(@Nullable String typed) throws Refused {
        var text = Objects.requireNonNullElse(typed, "").strip();
        if (text.isEmpty()) return null;
        if (text.matches("\\d{4}")) {
            var question = TypedDate.question(Integer.parseInt(text), 2000, 2100);
            if (question != null) throw new Refused("Tahun berlaku: " + question);
            return Integer.valueOf(text);
        }
        throw new Refused("Tahun \"" + text + "\" belum benar. Tulis empat angka, seperti 2025.");
    }

    private static @Nullable String text(String what, @Nullable String typed) throws Refused {
        var text = Objects.requireNonNullElse(typed, "").strip();
        if (text.length() > 200) throw new Refused(what + " paling panjang 200 huruf.");
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate date(@Nullable String typed) throws Refused {
        var date = TypedDate.ofLetter(typed);
        if (date.fault() != null) throw new Refused("Tanggal surat: " + date.fault());
        return date.date();
    }
}
