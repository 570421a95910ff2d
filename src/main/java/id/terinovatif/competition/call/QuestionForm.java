package id.terinovatif.competition.call;

import id.terinovatif.competition.rules.Rules.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The questions to an entrant as typed, one a row; a row whose text was emptied is gone. */
public final class QuestionForm {
    private static final int MOST_WORDS = 500;
    private static final Map<String, String> SOURCES = sources();

    private QuestionForm() {}

    private static Map<String, String> sources() {
        var sources = new LinkedHashMap<String, String>();
        sources.put("rancang_bangun", "Rancang bangun");
        sources.put("tujuan", "Tujuan inovasi");
        sources.put("manfaat", "Manfaat yang diperoleh");
        sources.put("hasil", "Hasil inovasi");
        return sources;
    }

    /** The fields of a profile that an answer can be taken from, with what people call them. */
    public static Map<String, String> fromProfile() {
        return SOURCES;
    }

    static List<Question> read(Map<String, String> typed, List<Question> standing) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i <= standing.size(); i++) {
            var at = "tanya" + i;
            var old = i < standing.size() ? standing.get(i) : null;
            var text = typed.getOrDefault(at + ".kalimat", old == null ? "" : old.text())
                    .strip();
            if (text.isEmpty()) continue;
            if (old != null && !typed.containsKey(at + ".asal")) questions.add(old);
            else
                questions.add(new Question(
                        old == null ? unused(standing) : old.code(),
                        text,
                        SOURCES.containsKey(typed.get(at + ".asal")) ? typed.get(at + ".asal") : null,
                        words(typed.getOrDefault(at + ".kata", String.valueOf(MOST_WORDS)))));
        }
        return questions;
    }

    private static int words(String text) {
        return text.strip().matches("\\d{1,5}") ? Integer.parseInt(text.strip()) : 0;
    }

    /** A criterion keeps its question by the code, so no code is ever given twice. */
    private static String unused(List<Question> standing) {
        var taken = standing.stream().map(Question::code).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("tanya_" + number)) number++;
        return "tanya_" + number;
    }
}
