package id.terinovatif.account;

/** What a person does in the year; one role a person. */
public enum Role {
    OPERATOR("Inovator", "menulis inovasi perangkat daerahnya"),
    AGENCY_HEAD("Kepala perangkat daerah", "melihat dan mengirim inovasi perangkat daerahnya"),
    VERIFIER("Verifikator", "memeriksa bukti dan memberi putusan"),
    ADMIN("Admin", "mengelola tahun, perangkat daerah, dan akun"),
    LEADER("Pimpinan", "melihat indeks dan kemajuan"),
    JUDGE("Juri", "menilai lomba");

    private final String label;
    private final String task;

    Role(String label, String task) {
        this.label = label;
        this.task = task;
    }

    /** The role of this name, as a list says it. */
    public static Role of(String name) {
        return valueOf(name);
    }

    public String label() {
        return label;
    }

    public String task() {
        return task;
    }

    /** Whether a person of this role works in the planning agency: verifies, or keeps year, agencies and accounts. */
    public boolean worksInOffice() {
        return this == VERIFIER || this == ADMIN;
    }

    /** Whether a person of this role sees every innovation of the region, drafts included. */
    public boolean seesWholeRegion() {
        return worksInOffice() || this == LEADER;
    }

    /** Whether a person of this role decides about others, so that a password alone may be made too little. */
    public boolean needsSecondStep() {
        return seesWholeRegion();
    }

    /** Whether a person of this role works for one agency and sees only its innovations. */
    public boolean worksForAgency() {
        return this == OPERATOR || this == AGENCY_HEAD;
    }
}
