package id.terinovatif.innovation;

import java.util.Arrays;
import java.util.List;

/** Where an innovation stands in the year. */
public enum Status {
    DRAFT("Draf", "info"),
    SUBMITTED("Menunggu diperiksa", "wait"),
    RETURNED("Perlu diperbaiki", "bad"),
    VERIFIED("Sudah diperiksa", "ok"),
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

    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it counts as reported this year: sent at least once and neither withdrawn nor stopped. */
    public boolean reported() {
        return this == SUBMITTED || this == RETURNED || this == VERIFIED || this == PUBLISHED;
    }

    public static List<String> reportedNames() {
        return Arrays.stream(values()).filter(Status::reported).map(Enum::name).toList();
    }
}
