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
    INNOVATION("Satu inovasi", null),
    REPORT("Laporan tahun", null);

    private final String label;
    private final @Nullable Kind kind;

    What(String label, @Nullable Kind kind) {
        this.label = label;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    /** Whether it is of one year; other lists are as they stand today, or of all years. */
    public boolean ofYear() {
        return this == INNOVATIONS || this == REPORT;
    }

    public List<Format> formats() {
        if (kind != null) return List.of(Format.XLSX, Format.CSV);
        return this == INNOVATION ? List.of(Format.PDF, Format.DOCX) : List.of(Format.PDF);
    }

    /** NIP and telephones stay with the admin; drafts with those who see them. */
    public boolean openTo(User user) {
        return switch (this) {
            case INNOVATIONS, INNOVATION -> user.seesInnovations();
            case PEOPLE -> user.administers();
            case AGENCIES, RESULTS, REPORT -> user.seesWholeRegion();
        };
    }
}
