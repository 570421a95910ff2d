package id.terinovatif.verification;

/** Why a claim is lowered or rejected, in the words most offices use; {@link Reasons} knows what an office has changed. */
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
}
