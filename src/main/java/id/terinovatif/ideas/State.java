package id.terinovatif.ideas;

import java.util.Arrays;
import java.util.List;

/** Where a proposal stands; each has one message that its sender reads. */
public enum State {
    RECEIVED(
            "Diterima",
            "wait",
            false,
            "Kiriman Anda sudah kami terima. Seseorang membacanya paling lama tiga hari kerja lagi."),
    PUBLISHED(
            "Terbit",
            "info",
            false,
            "Kiriman Anda sudah dibaca dan tampil untuk umum. Perangkat daerah memutuskan paling lama 14 hari sejak Anda mengirim."),
    TAKEN("Diambil", "info", false, "Sebuah perangkat daerah mengambilnya dan menyebut kapan selesai mencoba."),
    TRIED("Sedang dicoba", "info", false, "Gagasan ini sedang dicoba selama 30 hari."),
    INNOVATION(
            "Jadi inovasi",
            "ok",
            true,
            "Gagasan ini menjadi rancangan inovasi. Terima kasih, tanpa Anda ini tidak ada."),
    JOINED(
            "Digabung",
            "info",
            false,
            "Kiriman serupa sudah ada, jadi keduanya dijawab bersama. Tulisan Anda tetap tersimpan atas nama Anda."),
    REFUSED("Tidak diterbitkan", "bad", true, "Kiriman ini tidak diterbitkan. Alasannya ada di bawah."),
    ENDED("Tidak dilanjutkan", "bad", true, "Gagasan ini tidak dilanjutkan. Alasannya ada di bawah.");

    private final String label;
    private final String tone;
    private final boolean last;
    private final String message;

    State(String label, String tone, boolean last, String message) {
        this.label = label;
        this.tone = tone;
        this.last = last;
        this.message = message;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    /** Whether nothing follows. */
    public boolean last() {
        return last;
    }

    public String message() {
        return message;
    }

    /** Whether anybody may read it. */
    public boolean open() {
        return this == PUBLISHED || this == TAKEN || this == TRIED || this == INNOVATION || this == ENDED;
    }

    static String[] openNames() {
        return Arrays.stream(values()).filter(State::open).map(Enum::name).toArray(String[]::new);
    }

    /** Whether the agency's word is still to come. */
    static List<State> undecided() {
        return List.of(RECEIVED, PUBLISHED);
    }
}
