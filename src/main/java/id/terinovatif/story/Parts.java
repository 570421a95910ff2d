package id.terinovatif.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts a rancang bangun that was typed as one text into its six pieces, by its headings. No word is lost: a heading that reads
 * otherwise than ours stays in the text, and what stands before the first heading goes with it.
 */
public final class Parts {
    private static final Pattern NUMBERING = Pattern.compile("^(?:[\\divxIVX]{1,4}|[A-Fa-f])[.)]\\s+|^[-•*#]+\\s*");
    private static final int LONGEST_HEADING = 60;
    private static final String FALLBACK = "cara_kerja";

    private static final Map<String, List<String>> HEADINGS = headings();

    /** The pieces that a rancang bangun is made of, in the order of the form. */
    public static final List<String> SIX = List.copyOf(HEADINGS.keySet());

    private Parts() {}

    private static Map<String, List<String>> headings() {
        var headings = new LinkedHashMap<String, List<String>>();
        headings.put("dasar_hukum", List.of("dasar hukum", "landasan hukum"));
        headings.put("permasalahan", List.of("permasalahan", "masalah", "latar belakang", "kondisi awal"));
        headings.put("isu_strategis", List.of("isu strategis", "isu global", "isu nasional", "isu lokal"));
        headings.put("metode_pembaharuan", List.of("metode pembaharuan", "metode pembaruan", "sebelum dan sesudah"));
        headings.put("keunggulan", List.of("keunggulan", "kebaharuan", "kebaruan", "keunikan"));
        headings.put(FALLBACK, List.of("cara kerja", "tahapan", "langkah", "mekanisme", "spesifikasi"));
        return headings;
    }

    /** The six pieces that have text, by code; all of it in one when no heading was found. */
    public static Map<String, String> of(String text) {
        var pieces = new LinkedHashMap<String, List<String>>();
        var before = new ArrayList<String>();
        String open = null;
        for (var line : text.strip().split("\\R", -1)) {
            var next = opened(line);
            if (next.isPresent()) open = next.get();
            if (open == null) before.add(line);
            else if (next.isEmpty() || !ours(line, open))
                pieces.computeIfAbsent(open, code -> new ArrayList<>()).add(line);
            else pieces.computeIfAbsent(open, code -> new ArrayList<>());
        }
        var first = pieces.isEmpty() ? FALLBACK : pieces.firstEntry().getKey();
        pieces.computeIfAbsent(first, code -> new ArrayList<>()).addAll(0, before);
        var texts = new LinkedHashMap<String, String>();
        pieces.forEach((code, lines) -> texts.put(code, String.join("\n", lines).strip()));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** Whether any heading of the six stands in it. */
    public static boolean headed(@Nullable String text) {
        return text != null && text.lines().anyMatch(line -> opened(line).isPresent());
    }

    private static Optional<String> opened(String line) {
        var plain = plain(line);
        var colon = plain.indexOf(':');
        var head = colon >= 0 ? plain.substring(0, colon) : plain;
        if (head.isEmpty() || head.length() > LONGEST_HEADING) return Optional.empty();
        return HEADINGS.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(mark -> opens(head, mark, colon >= 0)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A line that goes on as a sentence is none. */
    private static boolean opens(String head, String mark, boolean closed) {
        return head.startsWith(mark)
                && (closed || Words.of(head) <= Words.of(mark) + 3)
                && !head.endsWith(".")
                && !head.endsWith(",");
    }

    /** Whether the line is our own heading and nothing else, which comes back when the pieces are put together. */
    private static boolean ours(String line, String code) {
        return line.strip().equals(Atom.of(code).orElseThrow().label());
    }

    private static String plain(String line) {
        return NUMBERING.matcher(line.strip()).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }
}
