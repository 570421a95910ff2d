package id.terinovatif.exchange.imports;

/** What becomes of a row. */
public enum Verdict {
    NEW("baru"),
    CHANGED("berubah"),
    SAME("sama"),
    SKIPPED("dilewati"),
    FAULTY("bermasalah");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
