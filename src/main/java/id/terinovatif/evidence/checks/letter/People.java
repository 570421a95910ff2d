package id.terinovatif.evidence.checks.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts the people of a letter: numbered lists and tables of names, "Nama:" blocks, and teams by role. */
final class People {
    private static final Pattern NUMBERED =
            Pattern.compile("^\\W{0,3}(\\d{1,3}|[lI](?=[.)|\\s]))[\\W_]*(?=\\p{L})(.+)");
    private static final Pattern BARE = Pattern.compile("^\\d{1,3}[.)]?$");
    private static final Pattern NAME =
            Pattern.compile("(?i)^\\W*(?:\\d{1,3}[.)]?\\s*)?(?:[a-z][.)]\\s*)?nama(?:\\s+lengkap)?\\s*[:;]\\s*(\\S.*)");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)^\\W*(?:\\d{1,2}[.)]\\s*|[a-z][.)]\\s*)?(?:pelindung|pembina|pengarah|penanggung\\s*jawab|ketua(?:\\s+tim)?|wakil\\s+ketua|sekretaris|bendahara|koordinator|narasumber|moderator|admin(?:istrator)?|operator|anggota)(?:\\s+\\p{Lu}?[\\p{L}]+){0,3}\\s*:\\s*(\\p{L}.{3,})");
    private static final Pattern GIVER = Pattern.compile("(?i)bertanda\\s*tangan\\s+di\\s*bawah");
    private static final Pattern TAKER =
            Pattern.compile("(?i)\\b(?:menugaskan|memerintahkan|memberi(?:kan)?\\s+tugas|kepada)\\b");
    private static final Pattern PEOPLE_HEAD = Pattern.compile(
            "(?i)\\bnama\\b(?!\\s*(?:inovasi|kegiatan|barang|alat|desa|sop|program|aplikasi|perangkat|instansi|unit|dokumen))");
    private static final Pattern THINGS_HEAD = Pattern.compile(
            "(?i)\\bnama\\s+(?:inovasi|kegiatan|barang|alat|desa|program|aplikasi|perangkat|instansi|unit|dokumen)|\\bjudul\\b|\\buraian\\b");
    private static final Pattern TEAM_HEAD = Pattern.compile(
            "(?i)\\b(?:susunan|personil|personalia|daftar\\s+(?:nama|peserta|petugas|anggota|tim)|anggota\\s*:|menugaskan|memerintahkan|kepada\\s*:?\\s*$)");
    private static final int HEAD_ABOVE = 4;
    private static final int MOST_PLACES = 80;

    private final List<Line> lines;
    private final Set<Integer> rows = new TreeSet<>();

    private record Entry(int line, int number, String text) {}

    People(List<Line> lines) {
        this.lines = lines;
    }

    /** Where the rows stand that were counted. */
    List<Place> places() {
        return rows.stream()
                .limit(MOST_PLACES)
                .flatMap(row -> Place.of(Place.What.PERSON, lines.get(row)).stream())
                .toList();
    }

    /** How many different people are listed, or null when no list of people is recognised. */
    @Nullable
    Integer count(LetterKind kind) {
        // an agreement's names are its parties
        if (kind == LetterKind.PKS) return null;
        var names = new HashSet<String>();
        int unread = lists(names);
        if (unread < 0) {
            rows.clear();
            return null;
        }
        var listed = names.size();
        var roles = matching(ROLE);
        if (listed > 0 || roles.size() >= 2) counts(roles, names);
        if (!names.isEmpty()) return names.size() + unread;
        counts(matching(NAME), names);
        return names.isEmpty() ? null : names.size();
    }

    private void counts(Map<String, Integer> found, Set<String> names) {
        names.addAll(found.keySet());
        rows.addAll(found.values());
    }

    /** Puts the listed people into {@code names}; answers how many rows were not read, or -1 when that is too many to count. */
    private int lists(Set<String> names) {
        int unread = 0;
        for (var list : runs()) {
            if (!ofPeople(list)) continue;
            for (var entry : list) {
                names.add(key(entry.text()));
                rows.add(entry.line());
            }
            // the numbering shows a row that was not read
            int missed = Math.max(0, list.getLast().number() - list.size());
            if (missed > Math.max(1, list.size() / 6)) return -1;
            unread += missed;
        }
        return unread;
    }

    // the same person listed twice counts once
    private static String key(String entry) {
        var words =
                entry.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip().split("\\s+", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }

    private List<List<Entry>> runs() {
        var runs = new ArrayList<List<Entry>>();
        var run = new ArrayList<Entry>();
        for (var entry : entries()) {
            var last = run.isEmpty() ? null : run.getLast();
            boolean next =
                    last != null && entry.number() > last.number() && entry.number() <= last.number() + reach(entry);
            if (!next) {
                if (entry.number() > 2 && last != null) continue;
                if (!run.isEmpty()) runs.add(List.copyOf(run));
                run.clear();
                if (entry.number() > 2) continue;
            }
            run.add(entry);
        }
        if (!run.isEmpty()) runs.add(List.copyOf(run));
        return runs;
    }

    // rows that OCR lost leave a gap before the next person
    private int reach(Entry entry) {
        return lines.get(entry.line()).recognised() && PersonName.possibly(entry.text()) ? 20 : 2;
    }

    /** All numbered rows; a number that was misread between its neighbours is put right. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < lines.size(); i++) {
            var entry = entry(i);
            if (entry != null) entries.add(entry);
        }
        for (int i = 1; i + 1 < entries.size(); i++) {
            var before = entries.get(i - 1).number();
            var here = entries.get(i);
            if (entries.get(i + 1).number() == before + 2 && here.number() != before + 1)
                entries.set(i, new Entry(here.line(), before + 1, here.text()));
        }
        return entries;
    }

    private @Nullable Entry entry(int i) {
        var text = lines.get(i).text();
        if (BARE.matcher(text).matches() && i + 1 < lines.size())
            text = text + " " + lines.get(i + 1).text();
        var match = NUMBERED.matcher(text);
        if (!match.find()) return null;
        var digits = match.group(1).matches("[lI]") ? "1" : match.group(1);
        return new Entry(i, Integer.parseInt(digits), person(match.group(2).strip()));
    }

    private static String person(String text) {
        var named = NAME.matcher(text);
        if (named.find()) return named.group(1);
        var role = ROLE.matcher(text);
        return role.find() ? role.group(1) : text;
    }

    private boolean ofPeople(List<Entry> list) {
        var head = head(list.getFirst().line());
        if (THINGS_HEAD.matcher(head).find() && !PEOPLE_HEAD.matcher(head).find()) return false;
        long sure =
                list.stream().filter(entry -> PersonName.surely(entry.text())).count();
        long possible = list.stream()
                .filter(entry -> PersonName.surely(entry.text()) || PersonName.possibly(entry.text()))
                .count();
        boolean announced =
                PEOPLE_HEAD.matcher(head).find() || TEAM_HEAD.matcher(head).find();
        if (possible < list.size() * 0.6) return false;
        return announced || sure >= Math.max(1, list.size() * 0.3);
    }

    private String head(int line) {
        return String.join(
                "\n",
                lines.subList(Math.max(0, line - HEAD_ABOVE), line).stream()
                        .map(Line::text)
                        .toList());
    }

    private Map<String, Integer> matching(Pattern pattern) {
        var found = new HashMap<String, Integer>();
        boolean giver = false;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (GIVER.matcher(text).find()) giver = true;
            if (TAKER.matcher(text).find()) giver = false;
            var match = pattern.matcher(text);
            if (!giver && match.find()) found.putIfAbsent(key(match.group(1)), i);
        }
        return found;
    }
}
