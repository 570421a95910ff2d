package id.terinovatif.index.scenario;

/** What becomes of an innovation in a scenario. */
public enum Fate {
    REPORT("Dilaporkan"),
    REJECT("Dilaporkan, lalu ditolak"),
    LEAVE_OUT("Tidak dilaporkan");

    private final String label;

    Fate(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
