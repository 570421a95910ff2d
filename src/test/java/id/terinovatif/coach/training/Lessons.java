package id.terinovatif.coach.training;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Text;
import id.terinovatif.coach.zoning.Commonness;
import id.terinovatif.coach.zoning.Features;
import id.terinovatif.coach.zoning.Training;
import id.terinovatif.coach.zoning.Training.Example;
import id.terinovatif.coach.zoning.ZoneModel;
import id.terinovatif.coach.zoning.Zoner;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns the labelled write-ups into examples and fits the zone model to them. */
final class Lessons {
    private static final Training.Settings SETTINGS = new Training.Settings(3, 200, 0.5, 0.002);
    /** A long write-up counts as one of so many sentences, so that its subject does not become the rule. */
    private static final double LONG_ITEM = 60;

    private final Corpus corpus;
    private final Map<String, Text> texts = new LinkedHashMap<>();

    Lessons(Corpus corpus) {
        this.corpus = corpus;
        corpus.labels()
                .keySet()
                .forEach(id -> texts.put(
                        id, Text.of(Objects.requireNonNull(corpus.items().get(id)))));
    }

    ZoneModel fit(Collection<String> ids) {
        var commonness = Commonness.of(ids.stream().map(texts::get).toList());
        return Training.fit(
                SETTINGS, ids.stream().map(id -> example(id, commonness)).toList(), commonness);
    }

    private Example example(String id, Commonness commonness) {
        var text = Objects.requireNonNull(texts.get(id));
        var alignment = new Alignment(text.draft(), corpus.sentences().getOrDefault(id, List.of()));
        var features = new Features(text, commonness);
        var zones = text.lines().stream()
                .map(line -> alignment.zoneOf(line).orElse(Zone.B))
                .toList();
        return new Example(
                corpus.source(id),
                features.sequence(),
                Zoner.told(features, text),
                zones,
                Math.min(1, LONG_ITEM / zones.size()));
    }
}
