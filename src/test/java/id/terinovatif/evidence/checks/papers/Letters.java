package id.terinovatif.evidence.checks.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The bodies of letters, each with several ways to say and lay out the same. */
final class Letters {
    private final Words words;
    private final boolean held;
    private final List<String> lines = new ArrayList<>();
    final String office;
    final String regency;
    final LocalDate date;
    final String number;

    Letters(Words words, boolean held, LocalDate date) {
        this.words = words;
        this.held = held;
        this.date = date;
        this.office = words.of(Words.OFFICES);
        this.regency = words.of(Words.REGENCIES);
        this.number = words.number(date);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    Letters say(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    /** The letterhead; some carry a date of founding or accreditation that is not the letter's. */
    Letters head() {
        say("^PEMERINTAH " + regency, "^" + office);
        say("^Jalan Jenderal Sudirman No. " + words.from(1, 90) + " Telp. (0526) 20" + words.from(10000, 99999));
        if (words.below(4) == 0) say("^Terakreditasi Paripurna sejak 12 Maret 2019");
        return held ? say("^Laman: www.contoh.go.id  Pos-el: surat@contoh.go.id") : this;
    }

    /** A title, spaced out or broken in two lines as some offices do. */
    Letters title(String title, String owner) {
        var whole = owner.isEmpty() ? title : title + " " + owner;
        if (held && words.coin()) return say("^" + spaced(title), owner.isEmpty() ? "" : "^" + owner);
        return words.below(4) == 0 && !owner.isEmpty() ? say("^" + title, "^" + owner) : say("^" + whole);
    }

    private static String spaced(String title) {
        return String.join(
                "   ",
                title.chars()
                        .mapToObj(c -> c == ' ' ? " " : (char) c + " ")
                        .reduce("", String::concat)
                        .strip()
                        .split("   ", -1));
    }

    Letters number() {
        return say((words.coin() ? "^NOMOR : " : "^Nomor: ") + number);
    }

    /** What decrees consider: old rules with old dates, which are not the letter's. */
    Letters considering(String about) {
        say("Menimbang : a. bahwa untuk meningkatkan mutu pelayanan publik perlu " + about + ";");
        say("b. bahwa berdasarkan pertimbangan pada huruf a perlu ditetapkan keputusan ini;");
        say("Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;");
        say("2. Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah;");
        return held ? say("3. Surat Edaran tanggal 14 Februari 2020 Nomor 050/17 tentang Pelaporan Inovasi;") : this;
    }

    Letters decided(String... articles) {
        say("^MEMUTUSKAN:", "Menetapkan :");
        var names = List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT");
        for (int i = 0; i < articles.length; i++) say(names.get(i) + " : " + articles[i]);
        return this;
    }

    /** Numbered people in one of several forms. */
    Letters people(int count) {
        var people = words.people(count);
        int form = held ? words.from(2, 4) : words.below(3);
        if (form == 0) say("No.  Nama  Jabatan dalam Tim");
        if (form == 1) say("NO  NAMA / NIP  JABATAN");
        if (form == 2) say("Daftar nama yang ditugaskan:");
        if (form >= 3) say("No  Nama Lengkap  Unit Kerja  Peran");
        for (int i = 0; i < count; i++) {
            var role = i == 0 ? "Ketua" : words.of("Anggota", "Petugas Lapangan", "Operator", "Sekretaris");
            switch (form) {
                case 1 -> say((i + 1) + "  " + people.get(i) + "  " + role, "   NIP. " + words.nip());
                case 2 -> say((i + 1) + ". " + people.get(i));
                case 4 -> say((i + 1) + ")  " + people.get(i) + "  Puskesmas Muara  " + role);
                default -> say((i + 1) + ".  " + people.get(i) + "  " + role);
            }
        }
        return this;
    }

    /** A numbered list of duties or goods, which are no people. */
    Letters duties() {
        return words.coin()
                ? say(
                        "1. Menyusun rencana kerja tahunan;",
                        "2. Melaksanakan pendampingan kepada warga;",
                        "3. Melaporkan hasil kepada atasan.")
                : say(
                        "1. Laptop 2 unit",
                        "2. Printer 1 unit",
                        "3. Timbangan digital 12 unit",
                        "4. Buku catatan 40 eksemplar");
    }

    /** Place, date and who signs; without {@code signed} there is only the place and the date. */
    Letters end(String signer, boolean signed, boolean decree) {
        var place = words.of(Words.PLACES);
        if (decree || words.coin())
            say(
                    ">" + words.of("Ditetapkan di ", held ? "Dikeluarkan di: " : "Ditetapkan di ") + place,
                    ">pada tanggal " + words.written(date));
        else say(">" + place + ", " + words.written(date));
        if (!signed) return this;
        say(">" + signer + ",");
        int form = words.below(held ? 4 : 3);
        if (form == 0) return say(">ttd", ">" + words.person());
        if (form == 1) return say("", "", ">" + words.person(), ">NIP. " + words.nip());
        if (form == 2) return say(">Ditandatangani secara elektronik oleh", ">" + words.person());
        return say("", ">" + words.person(), ">Pembina Tingkat I", ">NIP " + words.nip());
    }

    Letters page() {
        return say("=");
    }
}
