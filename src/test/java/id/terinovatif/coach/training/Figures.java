package id.terinovatif.coach.training;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Critique;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.Part;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.training.Alignment.Placed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Sums up how critiques compare with labels. */
final class Figures {
    private final List<Integer> wanted = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private final int[][] zones = new int[Zone.values().length][Zone.values().length];
    private final Map<String, Hits> parts = new LinkedHashMap<>();
    private final Map<String, int[]> ticks = new LinkedHashMap<>();
    private final Map<String, int[]> messages = new TreeMap<>();
    private int shown;
    private int raisedToo;
    private int wanted3;
    private int met;
    private int openings;

    void add(Corpus corpus, String id, Coach coach) {
        var draft = Objects.requireNonNull(corpus.items().get(id));
        var label = Objects.requireNonNull(corpus.labels().get(id));
        var critique = coach.read(draft);
        wanted.add(label.get("focus").asInt());
        found.add(critique.focus());
        if (label.get("problem_first3").asString().equals(lower(critique.problemFirst3()))) openings++;
        for (var part : Part.values())
            count(
                    lower(part),
                    label.get("parts").get(lower(part)),
                    critique.parts().contains(part));
        count(
                "before_after",
                label.get("measured_before_after"),
                critique.ticks().measuredBeforeAfter());
        tick("E", label, critique.ticks().howItWorks());
        tick("M", label, critique.ticks().localProblem());
        tick("H", label, critique.ticks().measuredBeforeAfter());
        tick("S", label, critique.ticks().mostlyAboutInnovation());
        count("deduction", label.get("rubric").get("deduction"), critique.contaminated());
        if (label.has("applies")) addMessages(label, critique);
        addZones(draft, corpus.sentences().getOrDefault(id, List.of()), critique);
    }

    private void tick(String name, JsonNode label, boolean found) {
        var counts = ticks.computeIfAbsent(name, key -> new int[2]);
        counts[1]++;
        if (label.get("rubric").get(name).asBoolean() == found) counts[0]++;
    }

    private void addMessages(JsonNode label, Critique critique) {
        var applies = strings(label.get("applies"));
        var first = strings(label.get("first3"));
        var told = critique.findings().stream()
                .map(Finding::check)
                .distinct()
                .limit(3)
                .toList();
        for (var check : told) {
            var counts = messages.computeIfAbsent(check, key -> new int[2]);
            counts[1]++;
            shown++;
            if (!applies.contains(check)) continue;
            counts[0]++;
            raisedToo++;
        }
        wanted3 += first.size();
        met += (int) first.stream().filter(told::contains).count();
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private void count(String name, JsonNode wanted, boolean found) {
        boolean there = wanted.isString() || (wanted.isBoolean() && wanted.asBoolean());
        parts.computeIfAbsent(name, key -> new Hits()).add(there, found);
    }

    private void addZones(Draft draft, List<Corpus.Labelled> sentences, Critique critique) {
        for (var placed : new Alignment(draft, sentences).placed())
            zones[placed.zone().column()][predicted(placed, critique).column()]++;
    }

    private static Zone predicted(Placed placed, Critique critique) {
        var shares = new EnumMap<Zone, Integer>(Zone.class);
        for (var sentence : critique.sentences()) {
            int shared = Math.min(placed.end(), sentence.end()) - Math.max(placed.start(), sentence.start());
            if (sentence.section().equals(placed.section()) && shared > 0)
                shares.merge(sentence.zone(), shared, Integer::sum);
        }
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Zone.B);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** One line for the learning curve. */
    String brief() {
        double sum = 0;
        for (var zone : Zone.values()) sum += zone(zone).f1();
        return "focus rho %.2f, zones %.3f, ticks %s, deduction F1 %.2f, messages %.2f / %.2f"
                .formatted(
                        Spearman.of(wanted, found),
                        sum / Zone.values().length,
                        ticks.values().stream()
                                .map(c -> "%.2f".formatted(c[0] / (double) c[1]))
                                .toList(),
                        Objects.requireNonNull(parts.get("deduction")).f1(),
                        raisedToo / (double) Math.max(1, shown),
                        met / (double) Math.max(1, wanted3));
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        double n = wanted.size();
        long near = 0;
        for (int i = 0; i < n; i++) if (Math.abs(wanted.get(i) - found.get(i)) <= 1) near++;
        double rho = Spearman.of(wanted, found);
        out.append("focus: rho %.3f (95%% %.2f to %.2f), within one %.2f%n"
                .formatted(rho, Spearman.low(rho, n), Spearman.high(rho, n), near / n));
        out.append("problem in first three: %.2f%n".formatted(openings / n));
        double sum = 0;
        for (var zone : Zone.values()) {
            var hits = zone(zone);
            sum += hits.f1();
            out.append("zone %s: %s%n".formatted(zone, hits));
        }
        out.append("zone macro-F1: %.3f%n".formatted(sum / Zone.values().length));
        ticks.forEach((name, c) -> out.append("tick %s: %s%n".formatted(name, share(c[0], c[1]))));
        out.append("messages: precision %s, first three %s%n".formatted(share(raisedToo, shown), share(met, wanted3)));
        messages.forEach((check, c) -> out.append("%s %d/%d  ".formatted(check, c[0], c[1])));
        out.append(System.lineSeparator());
        parts.forEach((name, hits) -> out.append("%s: %s%n".formatted(name, hits)));
        return out.toString();
    }

    /** A share with its 95% interval by Wilson. */
    private static String share(double right, double of) {
        if (of == 0) return "none";
        double z = 1.96;
        double p = right / of;
        double middle = (p + z * z / (2 * of)) / (1 + z * z / of);
        double reach = z / (1 + z * z / of) * Math.sqrt(p * (1 - p) / of + z * z / (4 * of * of));
        return "%.2f (%.2f to %.2f) of %.0f".formatted(p, middle - reach, middle + reach, of);
    }

    private Hits zone(Zone zone) {
        var hits = new Hits();
        for (var w : Zone.values())
            for (var f : Zone.values())
                for (int i = 0; i < zones[w.column()][f.column()]; i++) hits.add(w == zone, f == zone);
        return hits;
    }
}
