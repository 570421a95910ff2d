package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.exports.Export.Format;
import id.terinovatif.sheet.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be had as a file, by whom, and in which formats. */
public enum What {
    INNOVATIONS("Daftar inovasi", Kind.INNOVATIONS),
    PEOPLE("Daftar orang", Kind.PEOPLE),
    AGENCIES("Daftar perangkat daerah", Kind.AGENCIES),
    RESULTS("Hasil tahun lalu", Kind.RESULTS),
    CLAIMS("Isian dan putusan", ReadOut.CLAIMS),
    TASKS("Rencana kerja", ReadOut.TASKS),
    PARTICIPANTS("Peserta bimtek", ReadOut.PARTICIPANTS),
    AWARDS("Penghargaan", ReadOut.AWARDS),
    INNOVATION("Satu inovasi"),
    REPORT("Laporan tahun");

    private final String label;
    private final @Nullable Kind kind;
    private final @Nullable ReadOut readOut;

    What(String label) {
        this(label, null, null);
    }

    What(String label, Kind kind) {
        this(label, kind, null);
    }

    What(String label, ReadOut readOut) {
        this(label, null, readOut);
    }

    What(String label, @Nullable Kind kind, @Nullable ReadOut readOut) {
        this.label = label;
        this.kind = kind;
        this.readOut = readOut;
    }

    public String label() {
        return label;
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    /** The list that is not brought back, if it is one. */
    @Nullable
    ReadOut readOut() {
        return readOut;
    }

    /** Whether it is of one year; other lists are as they stand today, or of all years. */
    public boolean ofYear() {
        return switch (this) {
            case INNOVATIONS, CLAIMS, TASKS, REPORT -> true;
            default -> false;
        };
    }

    /** Whether it lists people, so that who takes it shows first who asks. */
    boolean personal() {
        return this == PEOPLE || this == PARTICIPANTS;
    }

    public List<Format> formats() {
        if (kind != null || readOut != null) return List.of(Format.XLSX, Format.CSV);
        return this == INNOVATION ? List.of(Format.PDF, Format.DOCX) : List.of(Format.PDF);
    }

    /** NIP and telephones stay with the admin; drafts with those who see them. */
    public boolean openTo(User user) {
        return switch (this) {
            case INNOVATIONS, INNOVATION -> user.seesInnovations();
            case PEOPLE -> user.administers();
            case PARTICIPANTS -> user.worksInOffice();
            case AGENCIES, RESULTS, CLAIMS, TASKS, AWARDS, REPORT -> user.seesWholeRegion();
        };
    }
}
