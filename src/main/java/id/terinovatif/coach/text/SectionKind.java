package id.terinovatif.coach.text;

import java.util.List;
import java.util.Locale;

/** What a section of the form asks for, recognised by its name or by a heading inside another section. */
public enum SectionKind {
    LEGAL("dasar hukum", "dasar_hukum", "landasan hukum", "regulasi"),
    ISSUES("isu strategis", "isu_strategis"),
    RENEWAL("metode pembaharuan", "metode_pembaharuan", "metode pembaruan", "sebelum dan sesudah"),
    NOVELTY("keunggulan", "keunikan", "kebaharuan", "kebaruan", "nilai tambah", "nilai_tambah"),
    STEPS("cara kerja", "cara_kerja", "tahapan", "langkah", "implementasi", "mekanisme", "alur"),
    AIM("tujuan", "maksud dan tujuan"),
    BENEFIT("manfaat"),
    RESULT("hasil", "dampak", "signifikansi", "capaian", "outcome"),
    SUMMARY("ringkasan", "abstrak"),
    PROBLEM("permasalahan", "masalah", "kondisi awal"),
    BACKGROUND("latar"),
    DRIVERS("pendorong"),
    OBSTACLES("penghambat", "kendala", "hambatan"),
    REPLICATION("replikasi", "potensi", "adaptabilitas"),
    RESOURCES("sumber daya", "sumber_daya", "kemitraan", "strategi", "keberlanjutan"),
    NEWS("berita"),
    DESIGN("rancang bangun", "rancang_bangun", "deskripsi", "gambaran", "uraian"),
    OTHER;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> marks;

    SectionKind(String... marks) {
        this.marks = List.of(marks);
    }

    /** The kind whose mark the section's name contains; {@link #OTHER} if none. */
    public static SectionKind ofName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var kind : values()) if (kind.marks.stream().anyMatch(lower::contains)) return kind;
        return OTHER;
    }

    /** The kind that a heading of a few words opens; {@link #OTHER} if it opens none. */
    static SectionKind ofHeading(List<Word> words) {
        if (words.isEmpty() || words.size() > 6) return OTHER;
        var line = String.join(" ", words.stream().map(Word::form).toList());
        for (var kind : HEADINGS) if (kind.marks.stream().anyMatch(line::startsWith)) return kind;
        return OTHER;
    }

    private static final List<SectionKind> HEADINGS =
            List.of(LEGAL, ISSUES, RENEWAL, NOVELTY, STEPS, AIM, BENEFIT, RESULT, PROBLEM, BACKGROUND);

    /** Sections that lie beside the innovation profile: what helped, what hindered, what copying it would take. */
    public boolean aside() {
        return this == DRIVERS || this == OBSTACLES || this == REPLICATION || this == RESOURCES;
    }

    /** Sections where a writer may tell how the innovation works. */
    public boolean mayDescribeWork() {
        return !aside() && this != AIM && this != BENEFIT && this != RESULT && this != LEGAL && this != ISSUES;
    }
}
