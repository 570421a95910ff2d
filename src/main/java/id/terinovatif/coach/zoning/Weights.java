package id.terinovatif.coach.zoning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The zone model as a text file: a line per feature, or per common stem with its share. */
public final class Weights {
    private static final String COMMON = "=";
    /** Lighter features change no zone. */
    private static final double TOO_LIGHT = 0.03;

    private Weights() {}

    /** The model that ships. */
    public static ZoneModel shipped() {
        return Shipped.MODEL;
    }

    /** Read at its first use, so that a build without weights can still train them. */
    private static final class Shipped {
        static final ZoneModel MODEL = load();
    }

    private static ZoneModel load() {
        var in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.tsv"), "weights.tsv");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZoneModel read(BufferedReader reader) throws IOException {
        var weights = new HashMap<String, double[]>();
        var shares = new HashMap<String, Double>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var cells = line.split("\t", -1);
            if (cells[0].equals(COMMON)) shares.put(cells[1], Double.valueOf(cells[2]));
            else
                weights.put(
                        cells[0],
                        Arrays.stream(cells, 1, cells.length)
                                .mapToDouble(Double::parseDouble)
                                .toArray());
        }
        return new ZoneModel(Map.copyOf(weights), new Commonness(Map.copyOf(shares)));
    }

    /** The file's text; three decimals decide no sentence differently. */
    public static String write(ZoneModel model) {
        var out = new StringBuilder();
        new TreeMap<>(model.weights()).forEach((feature, weights) -> {
            if (Arrays.stream(weights).noneMatch(w -> Math.abs(w) >= TOO_LIGHT)) return;
            out.append(feature)
                    .append('\t')
                    .append(Arrays.stream(weights)
                            .mapToObj(w -> String.format(Locale.ROOT, "%.3f", w))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        });
        new TreeMap<>(model.commonness().shares())
                .forEach((stem, share) -> out.append(COMMON)
                        .append('\t')
                        .append(stem)
                        .append('\t')
                        .append(share)
                        .append('\n'));
        return out.toString();
    }
}
