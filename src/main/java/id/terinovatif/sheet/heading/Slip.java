package id.terinovatif.sheet.heading;

/** One slip of the finger: a letter too many, too few, another, or two in the wrong order. */
final class Slip {
    private Slip() {}

    static boolean between(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) return false;
        int at = 0;
        int shorter = Math.min(one.length(), other.length());
        while (at < shorter && one.charAt(at) == other.charAt(at)) at++;
        var a = one.substring(at);
        var b = other.substring(at);
        if (a.length() > b.length()) return a.substring(1).equals(b);
        if (b.length() > a.length()) return b.substring(1).equals(a);
        if (a.isEmpty() || a.substring(1).equals(b.substring(1))) return true;
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
