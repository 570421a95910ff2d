package id.terinovatif.competition.result;

import id.terinovatif.competition.Standing;
import id.terinovatif.competition.Standing.Effect;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** What the marks say about each juror, in a sentence; for the plenary and for the juror. */
public final class Sentences {
    private static final double HARDLY = 0.5;

    private Sentences() {}

    public static List<String> of(Standing standing) {
        return standing.jurors().stream().map(Sentences::of).toList();
    }

    private static String of(Effect one) {
        var effect = one.effect();
        if (effect == null) return one.juror() + ": " + one.readings() + " peserta; terlalu sedikit untuk disetarakan.";
        if (Math.abs(effect) < HARDLY)
            return one.juror() + " menilai seperti juri lain pada inovasi yang sama (" + one.readings() + " peserta).";
        return "%s rata-rata memberi %s poin lebih %s daripada juri lain pada inovasi yang sama (%d peserta); semua nilainya disetarakan %s%s."
                .formatted(
                        one.juror(),
                        oneDecimal(Math.abs(effect)),
                        effect < 0 ? "rendah" : "tinggi",
                        one.readings(),
                        effect < 0 ? "+" : "−",
                        oneDecimal(Math.abs(effect)));
    }

    /** 4,2 */
    public static String oneDecimal(double number) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("id-ID")))
                .format(number);
    }
}
