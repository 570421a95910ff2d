package id.terinovatif.innovation.running;

import java.time.LocalDate;
import java.util.List;

/** A quarter of a year, from 1 to 4. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** How many quarters lie between the two. */
    int until(Quarter later) {
        return (later.year - year) * 4 + later.number - number;
    }

    /** "triwulan IV 2026". */
    public String words() {
        return "triwulan " + ROMAN.get(number - 1) + " " + year;
    }

    String code() {
        return year + "-" + number;
    }

    @Override
    public int compareTo(Quarter other) {
        return other.until(this);
    }
}
