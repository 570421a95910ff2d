package id.terinovatif.sheet.value;

import java.util.regex.Pattern;

/** Where somebody or something is found: an address for mail, a telephone, a place. */
final class Contact {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]+");
    private static final Pattern PLACE =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");

    private static final Pattern PLACE_WITH_COMMAS = Pattern.compile("(-?\\d{1,2}),(\\d+)\\s*;\\s*(-?\\d{1,3}),(\\d+)");

    private Contact() {}

    static Read place(String text) {
        var found = PLACE.matcher(PLACE_WITH_COMMAS.matcher(text).replaceFirst("$1.$2, $3.$4"));
        if (found.matches()) return Read.of(found.group(1) + ", " + found.group(2));
        return Read.fault("Titik koordinat ditulis lintang, bujur, misalnya -2.1653, 115.3842.");
    }

    static Read email(String text) {
        return EMAIL.matcher(text).matches()
                ? Read.of(text)
                : Read.fault("\"%s\" bukan alamat surel. Contoh: nama@daerah.go.id.".formatted(text));
    }

    /** A number cell has lost the zero at its front. */
    static Read phone(String typed, boolean number) {
        var digits = typed.replaceAll("[\\s.()\\-'’]", "").replaceFirst("^\\+?62", "0");
        if (number && digits.startsWith("8")) digits = "0" + digits;
        return digits.matches("0\\d{7,13}")
                ? Read.of(digits)
                : Read.fault("\"%s\" bukan nomor telepon. Contoh: 0812 3456 7890.".formatted(typed));
    }
}
