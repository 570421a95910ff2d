package id.terinovatif.api;

import id.terinovatif.scoring.Problem;
import id.terinovatif.shared.web.CleanText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one JSON object. A field of the wrong type or one that nobody asked for becomes a problem under its
 * full name, such as {@code innovations[0].urusan}, and reading goes on.
 */
final class Fields {
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 15;

    private final ObjectNode object;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> unread;

    Fields(ObjectNode object, String path, List<Problem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
        this.unread = new LinkedHashSet<>(object.propertyNames());
    }

    String name(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    void problem(String key, String message) {
        problems.add(new Problem(name(key), message));
    }

    /** Whether the field is there, even as null. */
    boolean has(String key) {
        return object.has(key);
    }

    private <T> @Nullable T read(String key, Function<JsonNode, @Nullable T> read, String wanted) {
        unread.remove(key);
        var node = object.get(key);
        if (node == null) return null;
        var value = read.apply(node);
        if (value == null) problem(key, "harus berupa " + wanted);
        return value;
    }

    /** A text of at most {@code most} characters (UTF-16 units), or null when absent. */
    @Nullable
    String text(String key, int most) {
        var text = read(key, node -> node.isString() ? CleanText.of(node.stringValue()) : null, "teks");
        if (text != null && text.length() > most) problem(key, "paling panjang " + most + " karakter");
        return text;
    }

    String requiredText(String key, int most) {
        var text = text(key, most);
        if (!object.has(key)) problem(key, "harus diisi");
        return text == null ? "" : text;
    }

    @Nullable
    BigDecimal number(String key) {
        return read(key, Fields::decimal, "angka yang wajar");
    }

    /** The number, or null for what is none or would be absurdly long or precise. */
    static @Nullable BigDecimal decimal(JsonNode node) {
        if (!node.isNumber()) return null;
        var number = node.decimalValue();
        return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DECIMALS ? number : null;
    }

    @Nullable
    Integer whole(String key) {
        return read(key, Fields::integer, "bilangan bulat");
    }

    static @Nullable Integer integer(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() ? Integer.valueOf(node.intValue()) : null;
    }

    List<String> texts(String key) {
        return list(key, "teks", node -> node.isString() ? CleanText.of(node.stringValue()) : null);
    }

    /** Texts of a list of at most {@code most}, each of at most {@code longest} characters. */
    List<String> texts(String key, int most, int longest) {
        if (tooMany(key, most)) return List.of();
        var texts = texts(key);
        for (int i = 0; i < texts.size(); i++)
            if (texts.get(i).length() > longest)
                problem(key + "[" + i + "]", "paling panjang " + longest + " karakter");
        return texts;
    }

    /** Pairs of texts, each written as a list of two. */
    List<List<String>> pairs(String key, int most) {
        if (tooMany(key, most)) return List.of();
        return list(key, "pasangan dua teks", Fields::pair);
    }

    private static @Nullable List<String> pair(JsonNode node) {
        if (!node.isArray() || node.size() != 2) return null;
        if (!node.path(0).isString() || !node.path(1).isString()) return null;
        return List.of(
                CleanText.of(node.path(0).stringValue()),
                CleanText.of(node.path(1).stringValue()));
    }

    private boolean tooMany(String key, int most) {
        var node = object.get(key);
        if (node == null || !node.isArray() || node.size() <= most) return false;
        unread.remove(key);
        problem(key, "paling banyak " + most + " butir, terkirim " + node.size());
        return true;
    }

    private <T> List<T> list(String key, String of, Function<JsonNode, @Nullable T> read) {
        var found = new ArrayList<T>();
        var array = read(key, node -> node.isArray() ? node : null, "daftar");
        if (array == null) return found;
        for (int i = 0; i < array.size(); i++) {
            var value = read.apply(array.get(i));
            if (value == null) problem(key + "[" + i + "]", "harus berupa " + of);
            else found.add(value);
        }
        return found;
    }

    /** Reads and closes each object of a list of at most {@code most}. */
    <T> List<T> objects(String key, int most, Function<Fields, T> read) {
        if (tooMany(key, most)) return List.of();
        var things = new ArrayList<T>();
        for (var fields : sections(key)) {
            things.add(read.apply(fields));
            fields.close();
        }
        return things;
    }

    private List<Fields> sections(String key) {
        var index = new int[1];
        return list(key, "objek", node -> {
            var at = name(key) + "[" + index[0]++ + "]";
            return node instanceof ObjectNode object ? new Fields(object, at, problems) : null;
        });
    }

    /** Reads and closes the object under a key, or answers null when it is absent. */
    <T> @Nullable T object(String key, Function<Fields, T> read) {
        var node = read(key, one -> one instanceof ObjectNode object ? object : null, "objek");
        if (node == null) return null;
        var fields = new Fields(node, name(key), problems);
        var value = read.apply(fields);
        fields.close();
        return value;
    }

    /** Reads every field of this object, whatever it is called. */
    void each(BiConsumer<String, JsonNode> read) {
        unread.clear();
        for (Map.Entry<String, JsonNode> field : object.properties()) read.accept(field.getKey(), field.getValue());
    }

    /** The object under one of this object's keys, closed by the reader. */
    <T> T inside(String key, ObjectNode node, Function<Fields, T> read) {
        var fields = new Fields(node, name(key), problems);
        var value = read.apply(fields);
        fields.close();
        return value;
    }

    void close() {
        unread.forEach(key -> problem(key, "isian tidak dikenal"));
    }
}
