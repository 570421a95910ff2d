package id.terinovatif.coach.text;

/**
 * A word, number or percent sign of a text.
 *
 * @param form lower case
 * @param start where it begins in the section, in UTF-16 units
 * @param end where it ends, exclusive
 * @param capital whether its first letter is a capital
 */
public record Word(String form, int start, int end, boolean capital) {
    public boolean number() {
        return Character.isDigit(form.charAt(0));
    }
}
