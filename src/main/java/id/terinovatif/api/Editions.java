package id.terinovatif.api;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import java.util.Optional;

/** The edition that an address names. */
final class Editions {
    private Editions() {}

    /** The edition, or a 404 when the text is no year of one. */
    static Instrument of(Instruments instruments, String year) {
        return number(year)
                .flatMap(instruments::find)
                .orElseThrow(
                        () -> ApiProblem.notFound("Tidak ada edisi tahun ini. Yang ada: " + instruments.years() + "."));
    }

    private static Optional<Integer> number(String year) {
        return year.matches("\\d{4}") ? Optional.of(Integer.valueOf(year)) : Optional.empty();
    }
}
