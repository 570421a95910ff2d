package id.terinovatif.evidence.reading;

/** The reading process gave no answer: its time was up, it broke down or was busy; the message says which, in Indonesian. */
public final class NotRead extends Exception {
    private final boolean busy;

    public NotRead(String reason) {
        this(reason, false);
    }

    private NotRead(String reason, boolean busy) {
        super(reason);
        this.busy = busy;
    }

    static NotRead busy() {
        return new NotRead("pembaca dokumen sedang penuh; coba lagi sebentar lagi", true);
    }

    /** Whether it says nothing about the file: others were before it. */
    public boolean isBusy() {
        return busy;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
