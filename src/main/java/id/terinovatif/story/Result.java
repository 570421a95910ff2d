package id.terinovatif.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One measured result: what was measured, before and after, in which unit, when, and where that is written. */
public record Result(String indicator, String before, String after, String unit, String when, String source) {
    private static final String BETWEEN = "\t";

    public static final Result EMPTY = new Result("", "", "", "", "", "");

    public boolean blank() {
        return parts().allMatch(String::isEmpty);
    }

    /** Whether it has what makes it a result. */
    public boolean whole() {
        return parts().noneMatch(String::isEmpty);
    }

    private Stream<String> parts() {
        return Stream.of(indicator, before, after, unit, when, source);
    }

    /** "Balita ditimbang: 40 menjadi 80 persen (Maret 2025; sumber: laporan posyandu)". */
    public String line() {
        return "%s: %s menjadi %s %s (%s; sumber: %s)".formatted(indicator, before, after, unit, when, source);
    }

    /** As they are kept, a line each. */
    public static String kept(List<Result> results) {
        return String.join(
                "\n",
                results.stream()
                        .filter(one -> !one.blank())
                        .map(one -> String.join(
                                BETWEEN,
                                one.parts()
                                        .map(part ->
                                                part.replaceAll("\\s+", " ").strip())
                                        .toList()))
                        .toList());
    }

    public static List<Result> read(String kept) {
        var results = new ArrayList<Result>();
        for (var line : kept.lines().toList()) {
            var parts = new ArrayList<>(List.of(line.split(BETWEEN, -1)));
            while (parts.size() < 6) parts.add("");
            results.add(new Result(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), parts.get(5)));
        }
        return results;
    }

    /** As formats tell them: only those that have everything, since half a result proves nothing. */
    public static String told(String kept) {
        return String.join(
                "\n",
                read(kept).stream().filter(Result::whole).map(Result::line).toList());
    }
}
