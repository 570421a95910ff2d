package id.terinovatif.innovation;

import java.util.Arrays;
import java.util.List;

/** Where an innovation stands in the year. */
public enum Status {
    DRAFT("Draf", "info"),
    SUBMITTED("Menunggu diperiksa", "wait"),
    RETURNED("Perlu diperbaiki", "bad"),
    VERIFIED("Diverifikasi", "ok"),
    PUBLISHED("Terbit", "ok"),
    WITHDRAWN("Ditarik", ""),
    STOPPED("Tidak berjalan lagi", "");

    private final String label;
    private final String tone;

    Status(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    /** The tag's colour word in the style sheet. */
    public String tone() {
        return tone;
    }

    /** Whether its writers may write in it; {@code open_to_writer} in SQL says the same. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether a claim that was judged may be read again: handed in, finished or published. */
    boolean readable() {
        return this == SUBMITTED || this == VERIFIED || this == PUBLISHED;
    }

    /** Why nobody writes in it now. */
    public String closedToWriter() {
        return "Inovasi ini sedang \"" + label + "\", jadi isinya tidak bisa diubah sekarang.";
    }

    /** Why nobody judges it now. */
    public String closedToDesk() {
        return "Inovasi ini sedang \"" + label + "\", jadi tidak menunggu putusan pemeriksa.";
    }

    /** Whether it counts as reported this year: sent at least once and neither withdrawn nor stopped. */
    public boolean reported() {
        return this == SUBMITTED || this == RETURNED || this == VERIFIED || this == PUBLISHED;
    }

    public static List<String> reportedNames() {
        return Arrays.stream(values()).filter(Status::reported).map(Enum::name).toList();
    }
}
