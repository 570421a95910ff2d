package id.terinovatif.coach.training;

import id.terinovatif.coach.Coach;
import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Part;
import id.terinovatif.coach.Reading;
import id.terinovatif.coach.Zone;
import id.terinovatif.coach.training.Alignment.Placed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Sums up how readings compare with labels. */
final class Figures {
    private final List<Integer> wanted = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private final int[][] zones = new int[Zone.values().length][Zone.values().length];
    private final Map<String, Hits> parts = new LinkedHashMap<>();
    private int openings;

    void add(Corpus corpus, String id, Coach coach) {
        var draft = Objects.requireNonNull(corpus.items().get(id));
        var label = Objects.requireNonNull(corpus.labels().get(id));
        var reading = coach.read(draft);
        wanted.add(label.get("focus").asInt());
        found.add(reading.focus());
        if (label.get("problem_first3").asString().equals(lower(reading.problemFirst3()))) openings++;
        for (var part : Part.values())
            count(
                    lower(part),
                    label.get("parts").get(lower(part)),
                    reading.parts().contains(part));
        count(
                "before_after",
                label.get("measured_before_after"),
                reading.ticks().measuredBeforeAfter());
        addZones(draft, corpus.sentences().getOrDefault(id, List.of()), reading);
    }

    private void count(String name, JsonNode wanted, boolean found) {
        parts.computeIfAbsent(name, key -> new Hits()).add(wanted.asBoolean(), found);
    }

    private void addZones(Draft draft, List<Corpus.Labelled> sentences, Reading reading) {
        for (var placed : new Alignment(draft, sentences).placed())
            zones[placed.zone().column()][predicted(placed, reading).column()]++;
    }

    private static Zone predicted(Placed placed, Reading reading) {
        var shares = new EnumMap<Zone, Integer>(Zone.class);
        for (var sentence : reading.sentences()) {
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
        parts.forEach((name, hits) -> out.append("%s: %s%n".formatted(name, hits)));
        return out.toString();
    }

    private Hits zone(Zone zone) {
        var hits = new Hits();
        for (var w : Zone.values())
            for (var f : Zone.values())
                for (int i = 0; i < zones[w.column()][f.column()]; i++) hits.add(w == zone, f == zone);
        return hits;
    }
}
