package id.terinovatif.evidence.reading;

/** The reading process gave no answer: its time was up, or it broke down; the message says which, in Indonesian. */
public final class NotRead extends Exception {
    public NotRead(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
