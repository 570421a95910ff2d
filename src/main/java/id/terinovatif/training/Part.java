package id.terinovatif.training;

/** A part of the programme that can be taken away by its number. */
public enum Part {
    SESSION("training_session"),
    SPEAKER("training_speaker"),
    MATERIAL("training_material"),
    TOPIC("training_topic");

    private final String table;

    Part(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
