package id.terinovatif.coach.training;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.zoning.Commonness;
import id.terinovatif.coach.zoning.Features;
import id.terinovatif.coach.zoning.Training;
import id.terinovatif.coach.zoning.Training.Example;
import id.terinovatif.coach.zoning.ZoneModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the labelled write-ups into examples and fits the zone model to them. */
final class Lessons {
    private static final Training TRAINING = new Training(new Training.Settings(3, 300, 0.5, 0.04));
    /** A long write-up counts as one of fifty sentences, so that its subject does not become the rule. */
    private static final double LONG_ITEM = 50;

    private final Corpus corpus;
    private final Commonness commonness;
    private final List<Example> examples = new ArrayList<>();

    Lessons(Corpus corpus) {
        this.corpus = corpus;
        this.commonness =
                Commonness.of(corpus.items().values().stream().map(Text::of).toList());
        var rarity = rarity();
        for (var id : corpus.sentences().keySet()) add(id, rarity);
    }

    ZoneModel fit() {
        return TRAINING.fit(examples, commonness);
    }

    /** Fits to all write-ups but one. */
    ZoneModel fitWithout(String item) {
        return TRAINING.fit(
                examples.stream()
                        .filter(example -> !example.item().equals(item))
                        .toList(),
                commonness);
    }

    private void add(String id, Map<Zone, Double> rarity) {
        var draft = corpus.items().get(id);
        var sentences = corpus.sentences().getOrDefault(id, List.of());
        if (draft == null) return;
        var text = Text.of(draft);
        var alignment = new Alignment(draft, sentences);
        var features = new Features(text, commonness);
        double share = Math.min(1, LONG_ITEM / sentences.size());
        for (var line : text.lines())
            alignment
                    .zoneOf(line)
                    .filter(zone -> zone != Zone.R)
                    .ifPresent(zone -> examples.add(
                            new Example(id, features.of(line.order()), zone, share * rarity.getOrDefault(zone, 1.0))));
    }

    /** Rare zones count more: the square root of how much rarer than the innovation they are. */
    private Map<Zone, Double> rarity() {
        var counts = new EnumMap<Zone, Integer>(Zone.class);
        corpus.sentences().values().forEach(list -> list.forEach(s -> counts.merge(s.zone(), 1, Integer::sum)));
        var rarity = new EnumMap<Zone, Double>(Zone.class);
        double most = counts.getOrDefault(Zone.I, 1);
        counts.forEach((zone, count) -> rarity.put(zone, Math.sqrt(most / count)));
        return rarity;
    }
}
