package id.terinovatif.competition.call;

/** Where a contest is; each state is left by one action of the office, {@link Moves}. */
public enum State {
    DRAFT("Draf", "wait", "Sedang disusun; hanya penyelenggara yang melihatnya."),
    OPEN("Terbuka", "info", "Peserta bisa mengirim tulisannya."),
    CLOSED("Diperiksa", "wait", "Kiriman ditutup; kelengkapan diperiksa."),
    DEALT("Dibagi", "wait", "Sudah ditentukan siapa membaca apa."),
    CALIBRATION("Kalibrasi", "wait", "Juri membaca contoh yang sama dan menyamakan pemahaman."),
    READING("Dinilai", "wait", "Juri sedang menilai; urutan belum ada."),
    READ("Nilai lengkap", "wait", "Semua nilai sudah masuk; juri bersiap untuk pleno."),
    PROVISIONAL("Hasil sementara", "ok", "Hasil diumumkan; sanggahan masih bisa diajukan."),
    FINAL("Selesai", "ok", "Hasil tetap."),
    CANCELLED("Dibatalkan", "bad", "Lomba ini dibatalkan.");

    private final String label;
    private final String tone;
    private final String words;

    State(String label, String tone, String words) {
        this.label = label;
        this.tone = tone;
        this.words = words;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    public String words() {
        return words;
    }

    public boolean before(State other) {
        return compareTo(other) < 0;
    }

    /** Whether the result is public. */
    public boolean announced() {
        return this == PROVISIONAL || this == FINAL;
    }

    /** Whether jurors and dealings can still be changed. */
    public boolean running() {
        return this != DRAFT && !announced() && this != CANCELLED;
    }
}
