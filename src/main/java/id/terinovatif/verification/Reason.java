package id.terinovatif.verification;

import java.util.Arrays;
import java.util.Optional;

/** Why a claim is lowered or rejected, in the words the office uses; the verifier adds own words. */
public enum Reason {
    NOT_NAMED("Dokumen tidak menyebut nama inovasi"),
    YEAR("Tahun dokumen di luar yang diminta"),
    KIND("Jenis dokumen tidak sesuai tingkat yang dipilih"),
    COUNT("Jumlah dalam dokumen tidak mendukung tingkat yang dipilih"),
    UNREADABLE("Dokumen tidak terbaca"),
    UNSIGNED("Dokumen belum ditandatangani atau disahkan"),
    NOT_MARKED("Bagian yang dimaksud belum ditandai"),
    NO_EVIDENCE("Bukti belum ada"),
    OTHER("Alasan lain");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Reason> of(String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }
}
