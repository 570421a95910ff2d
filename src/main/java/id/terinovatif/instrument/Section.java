package id.terinovatif.instrument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a file with its line numbers. Whatever does not fit becomes a fault and reading goes on with a
 * stand-in, so that all faults of a file are told at once; a key that nobody asked for is a fault too.
 */
final class Section {
    // bounded, so that no number of a foreign file can blow up arithmetic
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> unread = new LinkedHashMap<>();
    private final Faults faults;
    private final int line;

    Section(MappingNode node, Faults faults) {
        this(node, faults, lineOf(node));
    }

    private Section(MappingNode node, Faults faults, int line) {
        this.faults = faults;
        this.line = line;
        node.getValue().forEach(entry -> put(entry.getKeyNode(), entry.getValueNode()));
    }

    private void put(Node key, Node value) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        unread.put(name, lineOf(key));
        faults.addUnless(values.put(name, value) == null, lineOf(key), "isian \"" + name + "\" ditulis dua kali");
    }

    static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    int line(String key) {
        var node = values.get(key);
        return node == null ? line : lineOf(node);
    }

    List<String> keys() {
        return List.copyOf(values.keySet());
    }

    void fault(String key, String message) {
        faults.add(line(key), message);
    }

    /** Tells of every key that no reader asked for. */
    void close() {
        unread.forEach((key, at) -> faults.add(at, "isian \"" + key + "\" tidak dikenal"));
    }

    private @Nullable Node find(String key) {
        unread.remove(key);
        var node = values.get(key);
        return node == null || node.getTag().equals(Tag.NULL) ? null : node;
    }

    private <T> T required(String key, @Nullable T value, T standIn) {
        if (value != null) return value;
        if (find(key) == null) fault(key, "isian \"" + key + "\" harus ada");
        return standIn;
    }

    private <T> @Nullable T scalar(String key, Function<String, @Nullable T> read, String wanted) {
        var node = find(key);
        if (node == null) return null;
        var value = node instanceof ScalarNode scalar ? read.apply(scalar.getValue()) : null;
        if (value == null) fault(key, "isian \"" + key + "\" harus berupa " + wanted);
        return value;
    }

    @Nullable
    String textOrNull(String key) {
        return scalar(key, text -> text.isBlank() ? null : text, "teks");
    }

    String text(String key) {
        return required(key, textOrNull(key), "");
    }

    @Nullable
    BigDecimal numberOrNull(String key) {
        return scalar(key, text -> NUMBER.matcher(text).matches() ? new BigDecimal(text) : null, "angka");
    }

    @Nullable
    Integer countOrNull(String key) {
        return scalar(key, text -> text.matches("\\d{1,9}") ? Integer.valueOf(text) : null, "bilangan bulat");
    }

    int count(String key) {
        return required(key, countOrNull(key), 0);
    }

    @Nullable
    Boolean flagOrNull(String key) {
        return scalar(key, text -> text.matches("true|false") ? Boolean.valueOf(text) : null, "true atau false");
    }

    boolean flag(String key) {
        return required(key, flagOrNull(key), false);
    }

    <T> @Nullable T oneOfOrNull(String key, Function<String, Optional<T>> read, String wanted) {
        return scalar(key, text -> read.apply(text).orElse(null), wanted);
    }

    <T> T oneOf(String key, Function<String, Optional<T>> read, T standIn, String wanted) {
        return required(key, oneOfOrNull(key, read, wanted), standIn);
    }

    private @Nullable List<Node> nodes(String key) {
        var node = find(key);
        if (node == null) return null;
        if (node instanceof SequenceNode list) return list.getValue();
        fault(key, "isian \"" + key + "\" harus berupa daftar");
        return List.of();
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /** The texts of a list, or none. */
    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        var nodes = nodes(key);
        for (var node : nodes == null ? List.<Node>of() : nodes)
            if (node instanceof ScalarNode scalar) texts.add(scalar.getValue());
            else faults.add(lineOf(node), "isian \"" + key + "\" harus berupa daftar teks");
        return List.copyOf(texts);
    }

    @Nullable
    List<String> textsOrNull(String key) {
        return has(key) ? texts(key) : null;
    }

    /** The mappings of a list, or none. */
    List<Section> sections(String key) {
        var sections = new ArrayList<Section>();
        var nodes = nodes(key);
        for (var node : nodes == null ? List.<Node>of() : nodes)
            if (node instanceof MappingNode mapping) sections.add(new Section(mapping, faults));
            else faults.add(lineOf(node), "tiap butir \"" + key + "\" harus berisi pasangan nama dan nilai");
        return sections;
    }

    /** As {@link #sections}, but an empty list is a fault. */
    List<Section> someSections(String key) {
        var sections = sections(key);
        if (sections.isEmpty()) fault(key, "daftar \"" + key + "\" tidak boleh kosong");
        return sections;
    }

    @Nullable
    Section sectionOrNull(String key) {
        var node = find(key);
        if (node == null) return null;
        if (node instanceof MappingNode mapping) return new Section(mapping, faults);
        fault(key, "isian \"" + key + "\" harus berisi pasangan nama dan nilai");
        return null;
    }

    Section section(String key) {
        var section = sectionOrNull(key);
        if (section != null) return section;
        if (find(key) == null) fault(key, "bagian \"" + key + "\" harus ada");
        var empty = new MappingNode(Tag.MAP, List.of(), DumperOptions.FlowStyle.BLOCK);
        return new Section(empty, new Faults(""), line);
    }

    /** Reads each mapping of a list and closes it. */
    <T> List<T> each(List<Section> sections, Function<Section, T> read) {
        var things = new ArrayList<T>();
        for (var section : sections) {
            things.add(read.apply(section));
            section.close();
        }
        return List.copyOf(things);
    }
}
