package id.terinovatif.demo.paper;

import java.awt.Color;
import java.util.List;
import java.util.Random;

/** Photos and screenshots of one innovation, drawn so that they can be told apart. */
public final class Pictures {
    private static final Color INK = new Color(32, 42, 40);
    private static final Color GREY = new Color(120, 130, 128);
    private static final Color PAPER = new Color(250, 248, 242);
    private static final Color GREEN = new Color(12, 92, 86);

    private final Subject about;
    private final Random random;

    public Pictures(Subject about) {
        this.about = about;
        this.random = new Random(about.named().hashCode());
    }

    /** People before a banner that names the innovation. */
    public Paper gathering() {
        var brush = new Brush(560, 360, wall());
        brush.box(0, 250, 560, 110, new Color(150, 122, 92));
        brush.box(40, 30, 480, 84, PAPER);
        brush.box(40, 30, 480, 14, GREEN);
        brush.text(58, 72, 20, GREEN, about.named(), 440);
        brush.text(58, 98, 13, GREY, about.unit(), 440);
        for (int person = 0; person < 8; person++) person(brush, 30 + person * 65, 150 + random.nextInt(26));
        return photo("IMG_" + (20250000 + about.serial(9000)) + " sosialisasi.jpg", brush);
    }

    /** The work itself: somebody at a house, a boat or a table. */
    public Paper atWork() {
        var brush = new Brush(560, 360, new Color(188, 214, 226));
        brush.box(0, 210, 560, 150, new Color(96 + random.nextInt(40), 132, 84));
        brush.box(0, 260, 560, 54, new Color(120, 160, 172));
        brush.box(330, 110, 170, 120, new Color(140, 104, 70));
        brush.box(310, 92, 210, 26, new Color(104, 62, 48));
        brush.box(390, 160, 50, 70, new Color(70, 46, 34));
        person(brush, 120, 140);
        person(brush, 190, 152);
        brush.text(16, 346, 13, PAPER, about.named() + ", " + about.unit(), 530);
        return photo("kegiatan " + about.named() + ".jpg", brush);
    }

    /** A post on a social network, or a page of a newspaper. */
    public Paper post(boolean newspaper) {
        var brush = new Brush(420, 450, Color.WHITE);
        brush.box(0, 0, 420, 46, newspaper ? new Color(120, 20, 26) : new Color(238, 240, 242));
        brush.text(
                16,
                31,
                18,
                newspaper ? Color.WHITE : INK,
                newspaper ? "Suara Hulu (contoh)" : "pemkab.sungairaya.contoh",
                390);
        brush.box(0, 46, 420, 240, wall());
        person(brush, 90, 110);
        person(brush, 190, 96);
        person(brush, 280, 116);
        int y = brush.lines(16, 318, 17, INK, about.named() + " di " + about.unit(), 390);
        brush.lines(
                16,
                y + 8,
                13,
                GREY,
                "Warga menyambut " + about.is()
                        + ". Petugas mengajak yang belum ikut untuk datang pada jadwal berikutnya.",
                390);
        return screen((newspaper ? "berita " : "unggahan ") + about.named() + ".png", brush);
    }

    /** A way to ask: a chat, a board at the counter, a profile page. */
    public Paper asking(String way) {
        var brush = switch (way) {
            case "loket" -> board();
            case "WhatsApp" -> chat();
            default -> profile();
        };
        return screen("layanan " + way + " " + about.named() + ".png", brush);
    }

    private Brush chat() {
        var brush = new Brush(420, 430, new Color(231, 225, 214));
        brush.box(0, 0, 420, 56, GREEN);
        brush.text(18, 36, 18, Color.WHITE, about.unit(), 380);
        brush.round(16, 76, 320, 70, Color.WHITE);
        brush.lines(28, 104, 15, INK, "Assalamualaikum, mau tanya jadwal " + about.named(), 290);
        brush.round(84, 164, 320, 92, new Color(214, 240, 205));
        brush.lines(
                96,
                190,
                15,
                INK,
                "Waalaikumsalam. " + day() + " pukul " + hour() + ", bawa KTP saja. Kalau tidak bisa, balas pesan ini.",
                290);
        brush.round(16, 274, 250, 46, Color.WHITE);
        brush.text(28, 303, 15, INK, "Baik, saya datang " + day().toLowerCase(java.util.Locale.ROOT), 230);
        brush.round(190, 338, 214, 46, new Color(214, 240, 205));
        brush.text(202, 367, 15, INK, "Ditunggu ya", 190);
        return brush;
    }

    private Brush board() {
        var brush = new Brush(560, 400, new Color(206, 196, 178));
        brush.box(50, 30, 460, 300, Color.WHITE);
        brush.box(50, 30, 460, 54, GREEN);
        brush.text(70, 66, 22, Color.WHITE, "INFORMASI LAYANAN", 420);
        int y = brush.lines(70, 124, 24, INK, about.named(), 420);
        brush.text(70, y + 14, 18, INK, day() + ", pukul " + hour() + " sampai selesai", 420);
        brush.text(70, y + 48, 18, INK, "Tidak dipungut biaya", 420);
        brush.text(70, 312, 15, GREY, about.unit(), 420);
        person(brush, 20, 264);
        return brush;
    }

    private Brush profile() {
        var brush = new Brush(420, 470, Color.WHITE);
        brush.circle(20, 20, 80, wall());
        brush.text(120, 52, 17, INK, about.unit(), 280);
        brush.text(120, 80, 14, GREY, (120 + about.serial(900)) + " pengikut", 280);
        brush.lines(20, 134, 15, INK, "Informasi " + about.named() + ": " + day() + " pukul " + hour(), 380);
        for (int tile = 0; tile < 6; tile++) brush.box(8 + tile % 3 * 136, 190 + tile / 3 * 136, 130, 130, wall());
        return brush;
    }

    private String day() {
        return List.of("Senin", "Selasa", "Rabu", "Kamis", "Sabtu").get(about.serial(5) - 1);
    }

    private String hour() {
        return "%02d.%s".formatted(7 + about.serial(9), about.serial(2) == 1 ? "00" : "30");
    }

    /** How many complaints came in and were dealt with. */
    public Paper complaints(int percent) {
        var brush = new Brush(860, 520, Color.WHITE);
        brush.lines(36, 56, 26, INK, "Rekap pengaduan " + about.named() + " 2025", 800);
        int all = 20 + about.serial(60);
        int done = Math.round(all * percent / 100f);
        for (int quarter = 0; quarter < 4; quarter++) {
            int y = 120 + quarter * 60;
            brush.box(36, y, 788, 54, quarter % 2 == 0 ? PAPER : Color.WHITE);
            brush.text(56, y + 36, 22, INK, "Triwulan " + (quarter + 1), 200);
            brush.text(300, y + 36, 22, INK, "masuk " + share(all, quarter), 200);
            brush.text(540, y + 36, 22, INK, "selesai " + share(done, quarter), 240);
        }
        brush.text(36, 410, 24, INK, "Jumlah pengaduan " + all + ", ditindaklanjuti " + done, 800);
        brush.text(36, 450, 24, INK, "Rasio penyelesaian " + percent + " persen", 800);
        brush.text(36, 496, 18, GREY, about.unit() + ", data per 31 Desember 2025", 800);
        return screen("rekap pengaduan " + about.named() + ".png", brush);
    }

    /** A quarter of the whole; what does not divide falls to the last. */
    private static int share(int whole, int quarter) {
        return quarter < 3 ? whole / 4 : whole - whole / 4 * 3;
    }

    /** The first page of a service on a screen. */
    public Paper page() {
        var brush = new Brush(640, 400, PAPER);
        brush.box(0, 0, 640, 54, GREEN);
        brush.text(20, 36, 20, Color.WHITE, about.named(), 520);
        for (int tile = 0; tile < 6; tile++) {
            brush.round(24 + tile % 3 * 200, 84 + tile / 3 * 130, 180, 110, Color.WHITE);
            brush.circle(44 + tile % 3 * 200, 104 + tile / 3 * 130, 36, wall());
        }
        brush.text(20, 380, 12, GREY, about.unit() + ", Kabupaten Sungai Raya", 520);
        return screen("beranda " + about.named() + ".png", brush);
    }

    private void person(Brush brush, int x, int y) {
        brush.circle(x + 8, y, 32, new Color(150 + random.nextInt(50), 105 + random.nextInt(40), 74));
        brush.round(
                x,
                y + 34,
                50,
                96,
                new Color(40 + random.nextInt(170), 60 + random.nextInt(120), 70 + random.nextInt(120)));
    }

    private Color wall() {
        return new Color(190 + random.nextInt(50), 195 + random.nextInt(45), 175 + random.nextInt(60));
    }

    private static Paper photo(String title, Brush brush) {
        return new Paper(title, brush.bytes("jpg"));
    }

    private static Paper screen(String title, Brush brush) {
        return new Paper(title, brush.bytes("png"));
    }
}
