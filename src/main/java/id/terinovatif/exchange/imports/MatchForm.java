package id.terinovatif.exchange.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the form beside a preview says. */
final class MatchForm {
    private static final Set<String> MARKS = Set.of("THOUSANDS", "DECIMAL");
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE");
    private static final Map<String, String> DELIMITERS =
            Map.of("titik-koma", ";", "koma", ",", "tab", "\t", "garis", "|");

    private MatchForm() {}

    /** A changed sheet or heading line begins anew, since its columns are others. */
    static Matching of(Import one, MultiValueMap<String, String> form) {
        var findings = one.findings();
        var sheet = text(form, "lembar");
        var line = text(form, "baris");
        var headerLine = line != null && line.matches("\\d{1,5}") ? Integer.valueOf(line) : null;
        var moved = findings != null
                && ((sheet != null && !sheet.equals(findings.sheet()))
                        || (headerLine != null && !headerLine.equals(findings.headerLine())));
        var columns = new HashMap<String, String>();
        var marks = new HashMap<String, String>();
        if (findings != null && !moved)
            for (var column : findings.columns()) {
                var field = form.getFirst("kolom." + column.letter());
                if (field != null) columns.put(column.letter(), field);
                var mark = text(form, "titik." + column.letter());
                if (mark != null && MARKS.contains(mark)) marks.put(column.letter(), mark);
            }
        var encoding = text(form, "pengodean");
        var delimiter = text(form, "pemisah");
        return new Matching(
                sheet,
                moved || one.asked().headerLine() != null ? headerLine : null,
                columns,
                marks,
                encoding != null && ENCODINGS.contains(encoding) ? encoding : null,
                delimiter == null ? null : DELIMITERS.get(delimiter),
                one.asked().agencies(),
                one.asked().agency());
    }

    /** The same sheet, with what was said about agencies that nobody knows. */
    static Matching withAgencies(Import one, MultiValueMap<String, String> form) {
        var agencies = new HashMap<String, Long>();
        form.forEach((name, values) -> {
            var value = values.getFirst();
            if (name.startsWith("perangkat.") && value != null && value.matches("\\d{1,18}"))
                agencies.put(name.substring("perangkat.".length()), Long.valueOf(value));
        });
        var own = text(form, "tanpa-perangkat");
        var asked = one.asked();
        return new Matching(
                asked.sheet(),
                asked.headerLine(),
                asked.columns(),
                asked.marks(),
                asked.encoding(),
                asked.delimiter(),
                agencies,
                own != null && own.matches("\\d{1,18}") ? Long.valueOf(own) : null);
    }

    private static @Nullable String text(MultiValueMap<String, String> form, String name) {
        var text = form.getFirst(name);
        return text == null || text.isEmpty() ? null : text;
    }
}
