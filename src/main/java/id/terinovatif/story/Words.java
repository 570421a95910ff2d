package id.terinovatif.story;

/** Words as a person counts them: runs of characters between spaces that hold a letter or digit. */
public final class Words {
    private Words() {}

    public static int of(String text) {
        int words = 0;
        for (var part : text.strip().split("\\s+", -1)) if (part.chars().anyMatch(Character::isLetterOrDigit)) words++;
        return words;
    }
}
