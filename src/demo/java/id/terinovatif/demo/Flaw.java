package id.terinovatif.demo;

import id.terinovatif.verification.Reason;
import org.jspecify.annotations.Nullable;

/** What is wrong with a paper, and what the verifier says of it. */
enum Flaw {
    SOUND(null, ""),
    FORGOTTEN(Reason.NOT_NAMED, "Nama inovasi tidak ada dalam lampiran SK."),
    UNNAMED(Reason.NOT_NAMED, "Surat tugas menyebut kegiatan rutin, bukan nama inovasi."),
    OLD(Reason.YEAR, "Surat bertahun 2022; yang diminta 2024 sampai 2026."),
    FEWER(Reason.COUNT, "Jumlah yang tertulis lebih sedikit daripada yang diisikan."),
    UNSIGNED(Reason.UNSIGNED, "SOP belum ditandatangani kepala."),
    UNMARKED(Reason.NOT_MARKED, "Barisnya ada, tetapi belum ditandai. Mohon diberi stabilo.");

    private final @Nullable Reason reason;
    private final String words;

    Flaw(@Nullable Reason reason, String words) {
        this.reason = reason;
        this.words = words;
    }

    @Nullable
    Reason reason() {
        return reason;
    }

    String words() {
        return words;
    }

    /** Whether such a paper still carries a lower level. */
    boolean carriesLess() {
        return this == FEWER || this == UNMARKED;
    }
}
