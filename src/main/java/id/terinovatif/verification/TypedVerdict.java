package id.terinovatif.verification;

import id.terinovatif.innovation.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a verdict, kept when it cannot stand.
 *
 * @param unsur the elements that were ticked
 * @param klaim the fingerprint of the claim that the form showed
 * @param simpan "ya" when the words are to be offered again as a quick phrase
 */
public record TypedVerdict(
        @Nullable String putusan,
        @Nullable String tingkat,
        @Nullable String alasan,
        @Nullable String kata,
        @Nullable List<String> unsur,
        @Nullable String klaim,
        @Nullable String simpan) {
    static final TypedVerdict NOTHING = new TypedVerdict(null, null, null, null, null, null, null);

    /** A verdict that stands, to be changed. */
    static TypedVerdict of(Item item, List<Reasons.Choice> reasons) {
        var verdict = item.verdict();
        if (verdict == null) return NOTHING;
        var words = verdict.words() == null ? "" : verdict.words();
        return new TypedVerdict(
                verdict.outcome().name(),
                String.valueOf(verdict.level()),
                code(verdict, reasons),
                Seen.own(words),
                Seen.named(item.indicator(), words),
                null,
                null);
    }

    private static @Nullable String code(Verdict verdict, List<Reasons.Choice> reasons) {
        return reasons.stream()
                .filter(reason -> reason.label().equals(verdict.reason()))
                .map(Reasons.Choice::code)
                .findFirst()
                .orElse(null);
    }

    private int level() {
        return tingkat != null && tingkat.matches("[0-3]") ? Integer.parseInt(tingkat) : 0;
    }

    /** What the verifier wrote, as much as is kept. */
    String words() {
        return kata == null ? "" : kata.substring(0, Math.min(kata.length(), 1000));
    }

    boolean keepsPhrase() {
        return "ya".equals(simpan) && !words().isBlank();
    }

    public boolean sees(String element) {
        return unsur != null && unsur.contains(element);
    }

    Ruling.Sent sent(Reasons reasons, long regionId) {
        return new Ruling.Sent(
                text(putusan),
                level(),
                reasons.find(regionId, text(alasan)).orElse(null),
                words(),
                unsur == null ? List.of() : unsur);
    }

    String seen() {
        return text(klaim);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
