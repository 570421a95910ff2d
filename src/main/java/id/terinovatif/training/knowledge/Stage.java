package id.terinovatif.training.knowledge;

/** The same questions are asked twice. */
public enum Stage {
    BEFORE("Sebelum bimtek"),
    AFTER("Sesudah bimtek");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
