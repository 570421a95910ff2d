package id.terinovatif.privacy;

/** What goes by itself once it is old. {@code t} is the row, {@code :until} the moment before which it is old. */
public enum Retained {
    INVITATIONS(
            "Undangan lama",
            "yang sudah dipakai, dicabut, atau lewat",
            365,
            "invitation",
            "coalesce(t.used_at, t.withdrawn_at, t.expires_at) < :until"),
    LINKS("Tautan kata sandi", "yang sudah lewat", 30, "password_link", "t.expires_at < :until"),
    TOKENS("Token", "yang dicabut atau berakhir", 365, "api_token", "coalesce(t.revoked_at, t.expires_at) < :until"),
    SIGN_INS("Catatan masuk dan penolakan", "sejak terjadi", 180, "sign_in", "t.minute < :until"),
    REFUSED("Catatan berkas ditolak", "sejak ditolak", 365, "refused_file", "t.refused_at < :until"),
    EXPORTS(
            "Catatan unduhan",
            "sejak diminta; berkasnya sendiri hilang sesudah tiga hari",
            90,
            "export",
            "t.asked_at < :until"),
    PEOPLE_LISTS("Daftar orang yang diimpor", "isi lembarnya, sejak diterapkan atau dibuang", 180, "import_row", """
            exists (select 1 from import i where i.region_id = t.region_id and i.id = t.import_id and i.kind = 'PEOPLE'
                and coalesce(i.undone_at, i.applied_at, i.created_at) < :until)"""),
    CLOSED_ACCOUNTS(
            "Data diri akun yang ditutup",
            "nama, surel, telepon, NIP; yang dikerjakan tetap ada",
            1825,
            "person",
            "t.closed_at < :until and t.removed_at is null");

    static final int LEAST_DAYS = 30;
    static final int MOST_DAYS = 3650;

    private final String label;
    private final String words;
    private final int days;
    private final String table;
    private final String old;

    Retained(String label, String words, int days, String table, String old) {
        this.label = label;
        this.words = words;
        this.days = days;
        this.table = table;
        this.old = old;
    }

    public String label() {
        return label;
    }

    public String words() {
        return words;
    }

    /** How long it stays where the region has not said otherwise, in days. */
    public int days() {
        return days;
    }

    String table() {
        return table;
    }

    String condition() {
        return "t.region_id = :region and " + old;
    }
}
