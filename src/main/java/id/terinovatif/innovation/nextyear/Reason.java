package id.terinovatif.innovation.nextyear;

/** Why an innovation is taken in the next year, or is not, or only with something more. */
public record Reason(Kind kind, String words) {
    /** What a reason means. */
    public enum Kind {
        HOLDS("✓", "ok-ink"),
        NEEDS("○", ""),
        REFUSES("✕", "bad-ink");

        private final String sign;
        private final String tone;

        Kind(String sign, String tone) {
            this.sign = sign;
            this.tone = tone;
        }

        public String sign() {
            return sign;
        }

        public String tone() {
            return tone;
        }
    }

    static Reason holds(String words) {
        return new Reason(Kind.HOLDS, words);
    }

    static Reason needs(String words) {
        return new Reason(Kind.NEEDS, words);
    }

    static Reason refuses(String words) {
        return new Reason(Kind.REFUSES, words);
    }
}
