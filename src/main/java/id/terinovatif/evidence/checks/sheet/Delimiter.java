package id.terinovatif.evidence.checks.sheet;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parts the cells of a text: what its first line says ({@code sep=;}, which spreadsheets take off), else what gives most
 * records the same number of cells.
 *
 * @param rest the text without that first line
 */
record Delimiter(char delimiter, String rest) {
    private static final String SAYS = "sep=";
    private static final int RECORDS = 50;
    private static final double OFTEN = 0.4; // a comma in one name parts nothing
    private static final List<Character> CANDIDATES = List.of(';', ',', '\t', '|');

    static Delimiter of(String text, @Nullable String wanted) {
        var said = said(text);
        if (wanted != null && wanted.length() == 1)
            return new Delimiter(wanted.charAt(0), said == null ? text : said.rest());
        return said == null ? new Delimiter(guess(text), text) : said;
    }

    private static @Nullable Delimiter said(String text) {
        var line = text.startsWith("\"") ? text.substring(1) : text;
        if (!line.regionMatches(true, 0, SAYS, 0, SAYS.length()) || line.length() <= SAYS.length()) return null;
        int end = text.indexOf('\n');
        return new Delimiter(line.charAt(SAYS.length()), end < 0 ? "" : text.substring(end + 1));
    }

    private static char guess(String text) {
        char best = ';';
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** How many records have the commonest number of cells above one, weighed by that number. */
    private static double score(String text, char candidate) {
        var counts = new HashMap<Integer, Integer>();
        int records = 0;
        for (var record : new CsvRecords(text, candidate)) {
            if (records == RECORDS) break;
            if (record.size() == 1 && record.getFirst().isBlank()) continue;
            records++;
            if (record.size() > 1) counts.merge(record.size(), 1, Integer::sum);
        }
        double best = 0;
        for (var entry : counts.entrySet())
            if (entry.getValue() >= OFTEN * records)
                best = Math.max(best, (double) entry.getValue() / records * (1 + Math.log(entry.getKey())));
        return best;
    }
}
