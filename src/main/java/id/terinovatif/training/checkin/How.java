package id.terinovatif.training.checkin;

/** How somebody was found to be there. */
public enum How {
    SCAN("tiket"),
    CODE("kode hari ini"),
    PAPER("kertas");

    private final String label;

    How(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
