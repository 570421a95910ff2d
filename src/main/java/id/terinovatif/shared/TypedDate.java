package id.terinovatif.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A date as a form sends it.
 *
 * @param date null when nothing was typed, or nothing that can be meant
 * @param fault the sentence for the person, null when there is none; a year that cannot be meant is asked back
 */
public record TypedDate(@Nullable LocalDate date, @Nullable String fault) {
    /** With a year from {@code first} to {@code last}. */
    public static TypedDate of(@Nullable String typed, int first, int last) {
        if (typed == null || typed.isBlank()) return new TypedDate(null, null);
        try {
            var date = LocalDate.parse(typed.strip());
            var question = question(date.getYear(), first, last);
            return question == null ? new TypedDate(date, null) : new TypedDate(null, question);
        } catch (DateTimeParseException e) {
            return new TypedDate(
                    null,
                    "Tanggal \"%s\" belum benar. Pilih dari kalender atau tulis seperti 2025-07-04."
                            .formatted(shortened(typed.strip())));
        }
    }

    /** Of a meeting or a deadline: at most five years from now. */
    public static TypedDate near(@Nullable String typed) {
        var now = Year.now(ZoneOffset.UTC).getValue();
        return of(typed, now - 5, now + 5);
    }

    /** Of a letter or a regulation: since independence, and not after the coming year. */
    public static TypedDate ofLetter(@Nullable String typed) {
        return of(typed, 1945, Year.now(ZoneOffset.UTC).getValue() + 1);
    }

    /** Asks back when the year is not within the bounds, else null. */
    public static @Nullable String question(int year, int first, int last) {
        if (year >= first && year <= last) return null;
        var thisCentury = 2000 + Math.floorMod(year, 100);
        var guess = thisCentury >= first && thisCentury <= last ? thisCentury : Math.clamp(year, first, last);
        return "Tahunnya %04d. Maksud Anda %d? Tulis tahun %d sampai %d.".formatted(year, guess, first, last);
    }

    private static String shortened(String typed) {
        return typed.length() > 20 ? typed.substring(0, 20) + "…" : typed;
    }
}
