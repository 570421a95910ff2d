package id.terinovatif.evidence.checks.sheet;

/** The two halves of a cell's address. */
final class Place {
    private Place() {}

    /** 2 for "C5". */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) break;
            column = column * 26 + letter + 1;
            if (column > 20_000) break;
        }
        return column - 1;
    }

    /** 5 for "C5". */
    static int line(String address) {
        var digits = address.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
    }
}
