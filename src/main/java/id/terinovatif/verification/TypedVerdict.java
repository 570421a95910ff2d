package id.terinovatif.verification;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a verdict, kept when it cannot stand.
 *
 * @param klaim the fingerprint of the claim that the form showed
 */
public record TypedVerdict(
        @Nullable String putusan,
        @Nullable String tingkat,
        @Nullable String alasan,
        @Nullable String kata,
        @Nullable String klaim) {
    static final TypedVerdict NOTHING = new TypedVerdict(null, null, null, null, null);

    private int level() {
        return tingkat != null && tingkat.matches("[0-3]") ? Integer.parseInt(tingkat) : 0;
    }

    private String words() {
        return kata == null ? "" : kata.substring(0, Math.min(kata.length(), 1000));
    }

    Ruling.Sent sent(Reasons reasons, long regionId) {
        return new Ruling.Sent(
                text(putusan), level(), reasons.find(regionId, text(alasan)).orElse(null), words());
    }

    String seen() {
        return text(klaim);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
