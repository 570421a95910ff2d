package id.terinovatif.demo.story;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Puts a profile together from an idea and fragments, in a style. */
final class Composer {
    private static final int ENOUGH_WORDS = 306;
    private static final List<String> NUMBERED = List.of("Pertama, ", "Kedua, ", "Ketiga, ", "Keempat, ", "Kelima, ");

    private final Fragments fragments;
    private final Random random;

    Composer(Fragments fragments, Random random) {
        this.fragments = fragments;
        this.random = random;
    }

    /** The four long texts by field. */
    Map<String, String> texts(Idea idea, Style style, Facts facts) {
        var words = words(idea, facts);
        var texts = new LinkedHashMap<String, String>();
        texts.put("rancang_bangun", style.typing().type(body(style, words), random));
        for (var field : List.of("tujuan", "manfaat", "hasil"))
            texts.put(field, style.typing().type(fill(fragments.draw(field, style.grade()), words), random));
        return texts;
    }

    /** What a text says besides the idea itself. */
    record Facts(String unit, String sector, String name, int year, int team, int money) {}

    private String body(Style style, Map<String, String> words) {
        var recipe = fragments.recipe(style.recipe());
        var paragraphs = new LinkedHashSet<String>();
        for (var pool : recipe) paragraphs.add(fragments.drawNew(pool, paragraphs));
        paragraphs.remove("");
        var text = written(paragraphs, words);
        var extras = fragments.extras(style.recipe());
        for (int round = 0; count(text) < ENOUGH_WORDS && round < 40; round++) {
            paragraphs.add(fragments.drawNew(extras.get(round % extras.size()), paragraphs));
            paragraphs.remove("");
            text = written(paragraphs, words);
        }
        return text;
    }

    /** Short paragraphs run on, as people write them; a list or a heading begins anew. */
    private String written(Set<String> paragraphs, Map<String, String> words) {
        var text = new StringBuilder();
        int sentences = 0;
        for (var paragraph : paragraphs) {
            var next = fill(paragraph, words);
            var block = next.contains("\n") || text.lastIndexOf("\n- ") > text.lastIndexOf("\n\n");
            if (!text.isEmpty()) text.append(block || ++sentences % 3 == 0 ? "\n\n" : " ");
            text.append(next);
            if (next.contains("\n")) sentences = 2;
        }
        return text.toString();
    }

    private Map<String, String> words(Idea idea, Facts facts) {
        int target = Math.min(idea.of(), idea.after() + idea.of() / 20);
        var words = new LinkedHashMap<String, String>();
        words.put("langkah_nomor", list(idea.steps(), "%d. "));
        words.put("langkah_strip", list(idea.steps(), "- "));
        words.put("langkah_huruf", letters(idea.steps()));
        words.put("langkah_kalimat", sentences(idea.steps()));
        words.put("masalah", idea.problem());
        words.put("nama", facts.name());
        words.put("apa", idea.is());
        words.put("unit", facts.unit());
        words.put("sasaran", idea.countsPeople() ? idea.who() : "warga");
        words.put("terlayani", idea.countsPeople() ? "terlayani" : "tertangani");
        words.put("siapa_besar", capital(idea.who()));
        words.put("siapa", idea.who());
        words.put("sumber", idea.source());
        words.put("dari", number(idea.of()));
        words.put("awal", number(idea.before()));
        words.put("akhir", number(idea.after()));
        words.put("sisa", number(idea.of() - idea.after()));
        words.put("target", number(target));
        words.put("pawal", String.valueOf(idea.percent(idea.before())));
        words.put("pakhir", String.valueOf(idea.percent(idea.after())));
        words.put("ptarget", String.valueOf(idea.percent(target)));
        words.put("thn0", String.valueOf(facts.year() - 1));
        words.put("thn", String.valueOf(facts.year()));
        words.put("n", String.valueOf(facts.team()));
        words.put("rp", "Rp" + number(facts.money()) + ".000");
        words.put("hukum", fragments.draw("aturan", facts.sector()));
        words.put("alamat", facts.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
        return words;
    }

    private static String fill(String template, Map<String, String> words) {
        var text = template;
        for (var word : words.entrySet()) text = text.replace("{" + word.getKey() + "}", word.getValue());
        return text;
    }

    private static String list(List<String> steps, String mark) {
        var text = new StringBuilder();
        for (int n = 0; n < steps.size(); n++)
            text.append(n == 0 ? "" : "\n")
                    .append(mark.formatted(n + 1))
                    .append(steps.get(n))
                    .append('.');
        return text.toString();
    }

    private static String letters(List<String> steps) {
        var text = new StringBuilder();
        for (int n = 0; n < steps.size(); n++)
            text.append(n == 0 ? "" : "\n")
                    .append((char) ('a' + n))
                    .append(") ")
                    .append(lower(steps.get(n)))
                    .append(n == steps.size() - 1 ? "." : ";");
        return text.toString();
    }

    private static String sentences(List<String> steps) {
        var text = new StringBuilder();
        for (int n = 0; n < steps.size(); n++)
            text.append(n == 0 ? "" : " ")
                    .append(NUMBERED.get(n))
                    .append(lower(steps.get(n)))
                    .append('.');
        return text.toString();
    }

    private static String lower(String text) {
        return Character.isUpperCase(text.charAt(1)) ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String number(int number) {
        return "%,d".formatted(number).replace(',', '.');
    }

    private static int count(String text) {
        int words = 0;
        for (var part : text.split("\\s+", -1)) if (part.chars().anyMatch(Character::isLetterOrDigit)) words++;
        return words;
    }
}
