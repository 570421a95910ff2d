package id.terinovatif.evidence.checks.sheet;

import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as _x000D_. */
final class Escaped {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Escaped() {}

    static String of(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPE.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
