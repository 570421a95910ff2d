package id.terinovatif.sheet.value;

import id.terinovatif.sheet.Field;
import id.terinovatif.sheet.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An entry of a closed list as people write it, and several of them in one cell. */
final class ChoiceText {
    private static final Pattern LINES = Pattern.compile("\\s*(?:[\\n\\r;|•]+)\\s*");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)(?:\\d{1,2}[.)]|[-*])\\s+");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}[.)]|[-*•])\\s+");
    private static final Pattern FORM_CODE = Pattern.compile("^\\d(?:[.]\\d{1,2})+\\.?\\s+");

    private final Field field;
    private final Map<String, String> codes = new HashMap<>();

    ChoiceText(Field field) {
        this.field = field;
        for (var option : field.choices()) {
            codes.putIfAbsent(Fold.key(option.code()), option.code());
            codes.putIfAbsent(Fold.key(option.name()), option.code());
            for (var other : option.others()) codes.putIfAbsent(Fold.key(other), option.code());
        }
    }

    Read one(String typed) {
        var code = code(typed);
        return code != null ? Read.of(code) : unknown(typed);
    }

    /** Codes of all entries, parted by breaks, semicolons, numbers before them, or commas where no entry has one. */
    Read several(String typed) {
        var found = new ArrayList<String>();
        for (var part : parts(typed)) {
            var code = code(part);
            if (code == null) return unknown(part);
            if (!found.contains(code)) found.add(code);
        }
        return Read.of(String.join(",", found));
    }

    private List<String> parts(String typed) {
        if (code(typed) != null) return List.of(typed);
        var lines = split(LINES, typed);
        if (lines.size() == 1) lines = split(NUMBERED, typed);
        var parts = new ArrayList<String>();
        for (var line : lines) {
            if (code(line) != null) parts.add(line);
            else byCommas(line, parts);
        }
        return parts;
    }

    // an entry may have commas itself: the longest run of pieces that is an entry is one
    private void byCommas(String line, List<String> parts) {
        var pieces = List.of(line.split("\\s*,\\s*"));
        for (int from = 0; from < pieces.size(); ) {
            int to = pieces.size();
            while (to > from + 1 && code(String.join(", ", pieces.subList(from, to))) == null) to--;
            parts.add(String.join(", ", pieces.subList(from, to)));
            from = to;
        }
    }

    private static List<String> split(Pattern at, String text) {
        return at.splitAsStream(text.strip()).filter(part -> !part.isBlank()).toList();
    }

    private @Nullable String code(String typed) {
        var text = Fold.tidy(typed);
        var known = codes.get(Fold.key(text));
        if (known == null) known = codes.get(Fold.key(NUMBER.matcher(text).replaceFirst("")));
        if (known == null) known = codes.get(Fold.key(FORM_CODE.matcher(text).replaceFirst("")));
        if (known == null)
            known = codes.get(Fold.key(text.replaceFirst("(?i)^(bidang |urusan |inovasi |berbasis )+", "")));
        return known;
    }

    private Read unknown(String typed) {
        var names = field.choices().stream().limit(9).map(Field.Option::name).collect(Collectors.joining("; "));
        var more = field.choices().size() > 9 ? "; dan lainnya" : "";
        return Read.fault("\"%s\" tidak ada dalam daftar %s. Pilihannya: %s%s."
                .formatted(shortened(Fold.tidy(typed)), field.label(), names, more));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
