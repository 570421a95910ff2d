package id.terinovatif.coach.judging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The judge as a text file: a line for each question and sign. */
public final class JudgeWeights {
    /** Lighter signs change no answer. */
    private static final double TOO_LIGHT = 0.06;

    private JudgeWeights() {}

    /** The judge that ships. */
    public static Judge shipped() {
        return Shipped.JUDGE;
    }

    /** Read at its first use, so that a build without weights can still train them. */
    private static final class Shipped {
        static final Judge JUDGE = load();
    }

    private static Judge load() {
        var in = Objects.requireNonNull(JudgeWeights.class.getResourceAsStream("judge.tsv"), "judge.tsv");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var weights = new HashMap<String, Map<String, Double>>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var cells = line.split("\t", -1);
                weights.computeIfAbsent(cells[0], question -> new HashMap<>()).put(cells[1], Double.valueOf(cells[2]));
            }
            return new Judge(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's text. */
    public static String write(Judge judge) {
        var out = new StringBuilder();
        new TreeMap<>(judge.weights())
                .forEach((question, signs) -> new TreeMap<>(signs).forEach((sign, weight) -> {
                    if (Math.abs(weight) >= TOO_LIGHT || sign.equals("bias"))
                        out.append(question)
                                .append('\t')
                                .append(sign)
                                .append('\t')
                                .append(String.format(Locale.ROOT, "%.3f", weight))
                                .append('\n');
                }));
        return out.toString();
    }
}
