package id.terinovatif.account.token;

/** What a token opens, besides what is open to all. */
public enum ApiScope {
    INDEX("Membaca indeks", "/api/v1/index"),
    EVIDENCE("Memeriksa berkas bukti", "/api/v1/evidence"),
    IMPORT("Melihat hasil bacaan impor", "/api/v1/import");

    private final String label;
    private final String root;

    ApiScope(String label, String root) {
        this.label = label;
        this.root = root;
    }

    public String label() {
        return label;
    }

    /** The paths that it opens begin so. */
    public String root() {
        return root;
    }

    /** Its name as an authority of Spring Security. */
    public String authority() {
        return "TOKEN_" + name();
    }
}
