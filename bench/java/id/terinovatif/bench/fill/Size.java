package id.terinovatif.bench.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How much is filled in.
 *
 * @param links how many documents stand at indicators altogether
 * @param handedIn whether every innovation was handed in, as in the ministry's own count of a year
 */
public record Size(List<Region> regions, int links, boolean handedIn) {
    /** A region to be filled; {@code province} is the code of the province it lies in, empty for a province. */
    public record Region(String code, String name, String kind, String province, int innovations) {}

    private static final int PROVINCES = 38;
    private static final int FIRST = 11;
    private static final int REGIONS = 552;
    private static final int INNOVATIONS = 36_742;

    /** By the name it has on the command line; IllegalArgumentException for another. */
    public static Size named(String name) {
        return switch (name) {
            case "nation" -> new Size(nation(), 1_400_000, true);
            case "large" -> new Size(one(20_000), 800_000, false);
            case "small" -> new Size(one(2_000), 80_000, false);
            case "regency" -> new Size(one(200), 7_600, true);
            case "lists" -> new Size(one(5_000), 10_000, false);
            default -> throw new IllegalArgumentException("Ukuran \"" + name + "\" tidak dikenal; pilih nation, large, small, regency, atau lists.");
        };
    }

    int innovations() {
        return regions.stream().mapToInt(Region::innovations).sum();
    }

    private static List<Region> one(int innovations) {
        return List.of(
                new Region("63", "Provinsi Uji", "PROVINSI", "", 0),
                new Region("63.01", "Kabupaten Uji Besar", "KABUPATEN", "63", innovations));
    }

    /** The provinces with their regencies and cities; a few regions report hundreds, many a dozen. */
    private static List<Region> nation() {
        var counts = shares(new Random(552), REGIONS, INNOVATIONS);
        var regions = new ArrayList<Region>();
        for (int p = 0; p < PROVINCES; p++) {
            var code = String.valueOf(FIRST + p);
            regions.add(new Region(code, "Provinsi Uji " + code, "PROVINSI", "", counts[p]));
        }
        for (int n = 0; n < REGIONS - PROVINCES; n++) {
            var province = String.valueOf(FIRST + n % PROVINCES);
            boolean city = n % 5 == 4;
            var code = province + "." + (city ? 71 : 1) + n / PROVINCES;
            regions.add(new Region(
                    code, (city ? "Kota" : "Kabupaten") + " Uji " + code, city ? "KOTA" : "KABUPATEN", province, counts[PROVINCES + n]));
        }
        return regions;
    }

    private static int[] shares(Random random, int parts, int total) {
        var weights = random.doubles(parts).map(x -> Math.exp(2.4 * x)).toArray();
        double sum = java.util.Arrays.stream(weights).sum();
        var counts = new int[parts];
        double upTo = 0;
        int given = 0;
        for (int i = 0; i < parts; i++) {
            upTo += weights[i];
            counts[i] = (int) Math.round(total * upTo / sum) - given;
            given += counts[i];
        }
        return counts;
    }
}
