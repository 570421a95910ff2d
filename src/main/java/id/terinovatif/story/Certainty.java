package id.terinovatif.story;

/** How far a format or a limit can be trusted. */
public enum Certainty {
    A("dari kementerian"),
    B("dari formulir daerah atau berita yang mengutip kementerian"),
    C("dari satu sumber kedua"),
    D("usulan program ini, bukan batas resmi"),
    U("batas resmi belum diketahui");

    private final String words;

    Certainty(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
