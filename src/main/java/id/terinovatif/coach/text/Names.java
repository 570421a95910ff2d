package id.terinovatif.coach.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Recognises the innovation by its name, its acronym or most of the words of its title. */
final class Names {
    private static final Set<String> COMMON_ACRONYMS = Set.of(
            "skpd",
            "opd",
            "sdm",
            "apbd",
            "apbn",
            "sop",
            "uptd",
            "upt",
            "rsud",
            "puskesmas",
            "bps",
            "csr",
            "dprd",
            "rpjmd",
            "rpjmn",
            "umkm",
            "pkk",
            "bpjs",
            "tni",
            "polri",
            "covid",
            "asn",
            "pns",
            "ktp",
            "ikm",
            "skm",
            "who",
            "unicef",
            "sdgs",
            "mou",
            "bumd",
            "bumn",
            "kab",
            "kota",
            "kabupaten",
            "dinas",
            "the",
            "dan",
            "bappeda");
    private static final double MOST_OF_TITLE = 0.6;

    private final List<List<String>> names = new ArrayList<>();
    private final Set<String> titleStems = new HashSet<>();
    private final Set<String> acronyms;

    Names(String title, List<String> texts) {
        int bracket = title.indexOf('(');
        addName(bracket > 0 ? title.substring(0, bracket) : title);
        if (bracket >= 0) addName(bracketed(title, bracket));
        for (var word : Words.of(title, 0, title.length()))
            if (!Stems.stop(word.form())) titleStems.add(Stems.of(word.form()));
        acronyms = runningAcronyms(texts);
    }

    /** What stands in the bracket; words after it belong to the title, not to the short name. */
    private static String bracketed(String title, int bracket) {
        int end = title.indexOf(')', bracket);
        return title.substring(bracket, end < 0 ? title.length() : end);
    }

    private void addName(String part) {
        var forms = Words.of(part, 0, part.length()).stream().map(Word::form).toList();
        if (!forms.isEmpty() && (forms.size() > 1 || forms.getFirst().length() > 2)) names.add(forms);
    }

    Set<String> titleStems() {
        return titleStems;
    }

    boolean namedIn(List<Word> words, List<String> stems) {
        if (names.stream().anyMatch(name -> runsThrough(words, name))) return true;
        long shared = stems.stream().distinct().filter(titleStems::contains).count();
        return shared >= 2 && shared >= MOST_OF_TITLE * titleStems.size();
    }

    boolean topicalIn(List<Word> words) {
        return words.stream().anyMatch(word -> word.capital() && acronyms.contains(word.form()));
    }

    private static boolean runsThrough(List<Word> words, List<String> name) {
        for (int i = 0; i + name.size() <= words.size(); i++) if (startsAt(words, i, name)) return true;
        return false;
    }

    private static boolean startsAt(List<Word> words, int at, List<String> name) {
        for (int k = 0; k < name.size(); k++) if (!words.get(at + k).form().equals(name.get(k))) return false;
        return true;
    }

    /** Acronyms in capitals that occur at least four times; the writer's own short name is among them. */
    private static Set<String> runningAcronyms(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (var text : texts)
            for (var word : Words.of(text, 0, text.length()))
                if (acronym(text, word)) counts.merge(word.form(), 1, Integer::sum);
        counts.values().removeIf(count -> count < 4);
        return Set.copyOf(counts.keySet());
    }

    private static boolean acronym(String text, Word word) {
        int length = word.end() - word.start();
        if (length < 3 || length > 12 || COMMON_ACRONYMS.contains(word.form())) return false;
        for (int i = word.start(); i < word.end(); i++) if (!Character.isUpperCase(text.charAt(i))) return false;
        return true;
    }
}
