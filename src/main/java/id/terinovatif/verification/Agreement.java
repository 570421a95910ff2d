package id.terinovatif.verification;

import id.terinovatif.shared.Indonesian;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far two readers agree beyond chance: Cohen's kappa, (po − pe) / (1 − pe), from "A coefficient of agreement for nominal
 * scales", Educational and Psychological Measurement 20 (1960), 37–46.
 *
 * @param table cases by the first reader's outcome (row) and the second's (column)
 */
@SuppressWarnings("ArrayRecordComponent") // built once, read by one page
public record Agreement(int[][] table) {
    private static final int ENOUGH = 30;

    public int cases() {
        return IntStream.range(0, table.length).map(this::row).sum();
    }

    public int same() {
        return IntStream.range(0, table.length).map(i -> table[i][i]).sum();
    }

    private int row(int i) {
        return IntStream.of(table[i]).sum();
    }

    private int column(int j) {
        return IntStream.range(0, table.length).map(i -> table[i][j]).sum();
    }

    /** From −1 to 1; empty without cases, and where both readers gave one and the same outcome to all, since chance explains that. */
    public OptionalDouble kappa() {
        double n = cases();
        if (n == 0) return OptionalDouble.empty();
        var expected = IntStream.range(0, table.length)
                .mapToDouble(i -> row(i) / n * (column(i) / n))
                .sum();
        return expected >= 1 ? OptionalDouble.empty() : OptionalDouble.of((same() / n - expected) / (1 - expected));
    }

    /** The figure with its number of cases, and what it can bear. */
    public String words() {
        if (cases() == 0) return "Belum ada yang dibaca dua kali.";
        var text = same() + " dari " + cases() + " putusan sama";
        var kappa = kappa();
        text += kappa.isPresent()
                ? "; kappa Cohen " + Indonesian.twoDecimals(kappa.getAsDouble()) + "."
                : "; kappa tidak dapat dihitung karena semua putusan satu macam.";
        return cases() < ENOUGH ? text + " Kasusnya baru sedikit, jadi angka ini belum bisa dipegang." : text;
    }
}
