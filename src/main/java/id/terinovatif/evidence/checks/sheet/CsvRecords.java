package id.terinovatif.evidence.checks.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The records of a text (RFC 4180); a quote inside an unquoted cell is a letter like others. */
final class CsvRecords implements Iterable<List<String>> {
    private final String text;
    private final char delimiter;

    CsvRecords(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public Iterator<List<String>> iterator() {
        return new Iterator<>() {
            private int at;

            @Override
            public boolean hasNext() {
                return at < text.length();
            }

            @Override
            public List<String> next() {
                if (!hasNext()) throw new NoSuchElementException();
                var record = new ArrayList<String>();
                boolean more = true;
                while (more) more = cell(record);
                return record;
            }

            // whether another cell follows in this record
            private boolean cell(List<String> record) {
                boolean quoted = at < text.length() && text.charAt(at) == '"';
                record.add(quoted ? quoted() : until());
                if (quoted) {
                    var rest = until();
                    if (!rest.isBlank()) record.set(record.size() - 1, record.getLast() + rest);
                }
                if (at >= text.length()) return false;
                char end = text.charAt(at++);
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
                return end == delimiter;
            }

            private String until() {
                int from = at;
                while (at < text.length() && !ends(text.charAt(at))) at++;
                return text.substring(from, at);
            }

            private boolean ends(char c) {
                return c == delimiter || c == '\n' || c == '\r';
            }

            private String quoted() {
                var cell = new StringBuilder();
                for (at++; at < text.length(); at++) {
                    char c = text.charAt(at);
                    if (c != '"') cell.append(c);
                    else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(++at));
                    else {
                        at++;
                        break;
                    }
                }
                return cell.toString();
            }
        };
    }
}
