package id.terinovatif.competition.jury;

/** Why somebody may not judge an entry: the grounds of article 43 of UU 30/2014, and what follows from them in this programme. */
public enum Ground {
    BUSINESS("Kepentingan pribadi atau bisnis"),
    FAMILY("Keluarga atau kerabat"),
    REPRESENTS("Mewakili peserta"),
    PAID("Dibayar peserta"),
    RECOMMENDED("Pernah merekomendasikan peserta"),
    OFFICE("Satu perangkat daerah"),
    WROTE("Ikut menulis"),
    COMPANION("Mendampingi"),
    VERIFIED("Memeriksa inovasinya"),
    OTHER("Sebab lain menurut peraturan");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a juror chooses it; the others are computed. */
    public boolean declared() {
        return this != OFFICE && this != WROTE && this != COMPANION && this != VERIFIED;
    }
}
