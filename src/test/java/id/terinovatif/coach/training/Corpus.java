package id.terinovatif.coach.training;

import id.terinovatif.coach.Draft;
import id.terinovatif.coach.Zone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Real write-ups with the labels of a reader.
 *
 * @param items every write-up by id
 * @param sources whose hand a write-up comes from, by id: a region of the directory, or a folder
 * @param labels what the reader found, by id; for some of the items
 * @param sentences zones that the reader gave, by id, in the order of the text
 */
record Corpus(
        Map<String, Draft> items,
        Map<String, String> sources,
        Map<String, JsonNode> labels,
        Map<String, List<Labelled>> sentences) {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Labelled(String section, Zone zone, String text) {}

    /** Reads items.jsonl, labels.jsonl and sentences.jsonl of a folder. */
    static Corpus in(Path folder) {
        return new Corpus(
                byId(folder.resolve("items.jsonl"), Corpus::draft),
                byId(folder.resolve("items.jsonl"), Corpus::source),
                byId(folder.resolve("labels.jsonl"), Function.identity()),
                rows(folder.resolve("sentences.jsonl")).stream()
                        .collect(Collectors.groupingBy(
                                Corpus::id,
                                LinkedHashMap::new,
                                Collectors.mapping(Corpus::labelled, Collectors.toList()))));
    }

    String source(String id) {
        return Objects.requireNonNull(sources.get(id));
    }

    /** A third of the sources, by their hash, is read by no rule and no model until the end; see docs/coach.md. */
    boolean locked(String id) {
        return hash(source(id)) % 3 == 0;
    }

    /** In which of {@code folds} parts an item lies; all items of one source lie in the same. */
    int fold(String id, int folds) {
        return hash(source(id) + " bagian") % folds;
    }

    /** An order of the items that has nothing to do with what they are. */
    String order(String id) {
        return "%03d %s".formatted(hash(id), id);
    }

    private static int hash(String source) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8))[0] & 0xff;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One directory holds many regions, each a hand of its own; elsewhere the folder or the site is the source. */
    private static String source(JsonNode row) {
        var address = row.get("source").asString();
        if (address.contains("inovasi-lan")) return "lan " + row.get("region").asString();
        return address.startsWith("github: ")
                ? address.substring("github: ".length()).split(",", 2)[0]
                : address.split("/", 4)[2];
    }

    private static <T> Map<String, T> byId(Path file, Function<JsonNode, T> read) {
        var map = new LinkedHashMap<String, T>();
        for (var row : rows(file)) map.put(id(row), read.apply(row));
        return map;
    }

    private static List<JsonNode> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(JsonNode row) {
        return row.get("id").asString();
    }

    private static Draft draft(JsonNode row) {
        var sections = new LinkedHashMap<String, String>();
        for (var section : row.get("sections").properties())
            sections.put(section.getKey(), section.getValue().asString());
        return new Draft(row.get("title").asString(), sections);
    }

    private static Labelled labelled(JsonNode row) {
        return new Labelled(
                row.get("section").asString(),
                Zone.valueOf(row.get("zone").asString()),
                row.get("text").asString());
    }
}
