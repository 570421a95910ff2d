package id.terinovatif.administration;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.Check.Change;
import id.terinovatif.coach.Check.Threshold;
import id.terinovatif.coach.Check.Wording;
import id.terinovatif.coach.CheckTrial;
import id.terinovatif.coach.CheckTrial.Outcome;
import id.terinovatif.coach.CheckWords;
import id.terinovatif.shared.web.Faults;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an admin typed about one check of the coach.
 *
 * @param typed by field, as it stands in the boxes
 * @param changed the check with every value that could be read
 */
public record CheckForm(Check shipped, Map<String, String> typed, Faults faults, Check changed) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");
    private static final int LONGEST = 400;
    private static final int MOST_PHRASES = 200;
    private static final int LONGEST_PHRASE = 60;

    /** The form filled with a check as it is used now. */
    static CheckForm showing(Check shipped, Check current) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("dipakai", current.on() ? "ya" : "tidak");
        var thresholds = current.thresholds();
        for (int i = 0; i < thresholds.size(); i++)
            typed.put("ambang." + i, plain(thresholds.get(i).value()));
        typed.put("frasa", String.join("\n", current.phrases()));
        current.wordings().forEach((kind, wording) -> {
            typed.put("pesan." + kind, wording.message());
            typed.put("sebab." + kind, wording.why());
            typed.put("kerangka." + kind, wording.frame());
        });
        return new CheckForm(shipped, typed, Faults.none(), current);
    }

    static CheckForm of(Check shipped, Map<String, String> typed) {
        var faults = new Faults.Collector();
        var change = new Change(
                !"tidak".equals(typed.get("dipakai")),
                thresholds(shipped, typed, faults),
                phrases(shipped, typed, faults),
                wordings(shipped, typed, faults));
        return new CheckForm(shipped, typed, faults.found(), shipped.with(change));
    }

    private static List<Double> thresholds(Check shipped, Map<String, String> typed, Faults.Collector faults) {
        var values = new ArrayList<Double>();
        for (int i = 0; i < shipped.thresholds().size(); i++) {
            var threshold = shipped.thresholds().get(i);
            var value = number(typed.getOrDefault("ambang." + i, ""), threshold);
            if (value == null)
                faults.add(
                        "ambang." + i,
                        "Isi angka dari " + plain(threshold.least()) + " sampai " + plain(threshold.most())
                                + ", misalnya " + plain(threshold.value()) + ".");
            values.add(value == null ? threshold.value() : value);
        }
        return values;
    }

    private static @Nullable Double number(String text, Threshold threshold) {
        if (!NUMBER.matcher(text.strip()).matches()) return null;
        var value = Double.parseDouble(text.strip().replace(',', '.'));
        return threshold.allows(value) ? value : null;
    }

    private static List<String> phrases(Check shipped, Map<String, String> typed, Faults.Collector faults) {
        if (shipped.phrases().isEmpty()) return List.of();
        var phrases = typed.getOrDefault("frasa", "")
                .toLowerCase(Locale.ROOT)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (phrases.isEmpty()) faults.add("frasa", "Tulis sedikitnya satu kata. Untuk berhenti mencarinya, matikan.");
        if (phrases.size() > MOST_PHRASES || phrases.stream().anyMatch(phrase -> phrase.length() > LONGEST_PHRASE))
            faults.add("frasa", "Paling banyak 200 baris, tiap baris paling panjang 60 huruf.");
        return phrases;
    }

    private static Map<String, Wording> wordings(Check shipped, Map<String, String> typed, Faults.Collector faults) {
        var wordings = new LinkedHashMap<String, Wording>();
        shipped.wordings().forEach((kind, words) -> {
            var own =
                    new Wording(at(typed, "pesan." + kind), at(typed, "sebab." + kind), at(typed, "kerangka." + kind));
            faults.require("pesan." + kind, own.message(), LONGEST, "Pesan");
            CheckWords.fault(words.message(), own.message()).ifPresent(fault -> faults.add("pesan." + kind, fault));
            faults.require("sebab." + kind, own.why(), LONGEST, "Alasan penilai");
            faults.atMost("kerangka." + kind, own.frame(), LONGEST, "Kerangka kalimat");
            wordings.put(kind, own);
        });
        return wordings;
    }

    private static String at(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What the change does to each example of the check; empty while something typed cannot be read. */
    List<Outcome> outcomes() {
        return faults.isEmpty() ? CheckTrial.outcomes(changed) : List.of();
    }

    /** The same form refused for the examples that the change spoils. */
    CheckForm refused(List<String> problems) {
        var found = new Faults.Collector();
        found.add(
                "contoh",
                String.join(" ", problems)
                        + " Perubahan belum disimpan: longgarkan angkanya atau kembalikan kata yang hilang.");
        return new CheckForm(shipped, typed, found.found(), changed);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
