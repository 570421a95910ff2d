package id.terinovatif.training.agenda;

/** Where a proposal comes from. */
public enum Kind {
    CHECK("Yang paling sering ditegur pelatih", "naskah yang dibaca"),
    RETURNED("Indikator yang paling sering tidak diterima", "inovasi yang diperiksa"),
    EMPTY("Indikator yang paling sering kosong", "inovasi");

    private final String label;
    private final String unit;

    Kind(String label, String unit) {
        this.label = label;
        this.unit = unit;
    }

    public String label() {
        return label;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }
}
