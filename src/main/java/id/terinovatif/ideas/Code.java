package id.terinovatif.ideas;

import id.terinovatif.shared.Sha256;
import java.security.SecureRandom;
import java.util.Locale;

/** Twelve letters and digits by which a sender looks up what became of it; nothing that is read wrongly is among them. */
public record Code(String letters) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Code random() {
        var letters = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return new Code(letters.toString());
    }

    /** As somebody types it: small letters, blanks and dashes do not matter. */
    static Code typed(String text) {
        return new Code(text.toUpperCase(Locale.ROOT).replaceAll("[^" + ALPHABET + "]", ""));
    }

    boolean whole() {
        return letters.length() == LENGTH;
    }

    /** In three groups, to be read aloud. */
    public String spoken() {
        return whole() ? letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8) : letters;
    }

    String hash() {
        return Sha256.hex("gagasan " + letters);
    }
}
