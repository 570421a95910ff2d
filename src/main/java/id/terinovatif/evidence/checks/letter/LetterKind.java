package id.terinovatif.evidence.checks.letter;

/** Kinds of letters that the editions ask for. */
public enum LetterKind {
    PERDA("Peraturan Daerah"),
    PERKADA("Peraturan Kepala Daerah"),
    SK_KEPALA_DAERAH("SK Kepala Daerah"),
    SK_KEPALA_PERANGKAT_DAERAH("SK Kepala Perangkat Daerah"),
    SURAT_TUGAS("Surat Tugas"),
    UNDANGAN("undangan"),
    DAFTAR_HADIR("daftar hadir"),
    SERTIFIKAT("sertifikat atau piagam"),
    SOP("SOP"),
    PKS("PKS atau nota kesepahaman"),
    LAPORAN("laporan"),
    LAINNYA("jenis lain");

    private final String label;

    LetterKind(String label) {
        this.label = label;
    }

    /** As written in a sentence. */
    public String label() {
        return label;
    }
}
