package id.terinovatif.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes the profile of an idea as people really type it, good and bad. */
final class Writing {
    private final Random random;

    Writing(Random random) {
        this.random = random;
    }

    /** The long texts by field; fields that such a writer leaves empty are absent. */
    Map<String, String> texts(Idea idea, String agency, Quality quality) {
        var texts = new LinkedHashMap<String, String>();
        switch (quality) {
            case CLEAR -> clear(idea, agency, texts);
            case FAIR -> fair(idea, agency, texts);
            case ESSAY -> essay(idea, agency, texts);
            case SLOGAN -> slogan(idea, agency, texts);
            case BEGUN -> texts.put("rancang_bangun", problem(idea, agency) + " " + one(STARTS));
            case EMPTY -> {}
        }
        return texts;
    }

    private static final List<String> STARTS = List.of(
            "Kami mencoba cara baru, nanti dilengkapi.",
            "lanjutan menyusul setelah rapat hari senin",
            "Datanya masih dikumpulkan dari bidan dan kader.",
            "(isi dari proposal tahun lalu)");

    private static final List<String> FORMAL = List.of(
            "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah mengamanatkan penyelenggaraan pemerintahan yang efektif dan efisien.",
            "Peraturan Pemerintah Nomor 38 Tahun 2017 tentang Inovasi Daerah menjadi landasan bagi setiap perangkat daerah dalam berinovasi.",
            "Pelayanan publik merupakan segala kegiatan dalam rangka pemenuhan kebutuhan dasar sesuai hak setiap warga negara.",
            "Dalam rangka mewujudkan tata kelola pemerintahan yang baik, diperlukan sinergi dan kolaborasi seluruh pemangku kepentingan.",
            "Era globalisasi menuntut aparatur untuk senantiasa adaptif terhadap perkembangan zaman.",
            "Kabupaten Sungai Raya memiliki luas wilayah 4.812 km2 yang terdiri atas 11 kecamatan dan 128 desa/kelurahan.");

    private static final List<String> ORNAMENT = List.of(
            "sehingga pelayanan menjadi semakin prima dan optimal",
            "guna mewujudkan masyarakat yang maju, mandiri dan sejahtera",
            "sebagai wujud nyata komitmen bersama",
            "demi tercapainya pelayanan yang berkualitas dan berdaya saing");

    private String problem(Idea idea, String agency) {
        return one(List.of(
                        "Pada 2023, dari %d %s di wilayah kerja %s hanya %d yang terlayani."
                                .formatted(idea.of(), idea.who(), agency, idea.before()),
                        "Tahun 2023 %s mencatat %d dari %d %s belum terlayani."
                                .formatted(agency, idea.of() - idea.before(), idea.of(), idea.who()),
                        "Catatan %s tahun 2023 menunjukkan baru %d dari %d %s yang terlayani."
                                .formatted(agency, idea.before(), idea.of(), idea.who())))
                + " Sebabnya sederhana: " + idea.wrong() + ".";
    }

    private void clear(Idea idea, String agency, Map<String, String> texts) {
        texts.put(
                "rancang_bangun",
                String.join(
                        "\n\n",
                        problem(idea, agency)
                                + " Hal itu kami dengar langsung ketika mengumpulkan warga dalam tiga pertemuan kecil pada bulan September 2023. "
                                + "Hampir semua yang hadir menceritakan hal yang sama, dan beberapa orang mengusulkan jalan keluar yang kemudian kami pakai.",
                        "%s adalah %s yang dijalankan %s. Gagasannya datang dari seorang warga, lalu dipilih dari empat usulan karena paling murah dan bisa dimulai tanpa menunggu anggaran."
                                .formatted(idea.name(), idea.is(), agency),
                        "Cara kerjanya begini. Pertama, %s mencatat setiap sasaran di buku dan membagi wilayah dengan ketua RT. Kedua, %s %s. Ketiga, setiap akhir bulan petugas menghitung siapa yang belum terlayani dan mendatanginya bersama ketua RT. Keempat, hasilnya ditempel di papan pengumuman supaya warga bisa memeriksa sendiri. Bila ada yang terlewat, warga cukup memberi tahu ketua RT dan petugas datang paling lambat tiga hari kemudian."
                                .formatted(idea.actor(), idea.actor(), idea.act()),
                        "Dulu warga harus datang sendiri dan sering pulang tanpa dilayani; sekarang petugas yang mendatangi mereka menurut jadwal. Dulu catatan tersebar di beberapa buku; sekarang satu buku dipakai bersama dan disalin ke lembar kerja setiap Jumat. Yang baru dibanding kebiasaan di daerah sekitar adalah papan pengumuman: siapa pun dapat melihat apakah janji ditepati.",
                        "Uji coba dilakukan di dua dusun selama tiga bulan. Dari uji coba kami belajar bahwa jadwal harus disepakati dengan warga, bukan ditentukan dari kantor. Setelah diperbaiki, cara ini dipakai di seluruh wilayah kerja dan ditetapkan dalam keputusan bupati.",
                        "Biayanya kecil: buku, papan, dan uang jalan petugas, seluruhnya Rp18.500.000 setahun dari anggaran kegiatan yang sudah ada. Pelaksananya %d orang, terdiri atas petugas, %s, dan ketua RT. Dasar hukumnya Peraturan Pemerintah Nomor 38 Tahun 2017 dan keputusan bupati tentang inovasi daerah. Setiap tiga bulan kepala %s duduk bersama para pelaksana, membaca papan itu baris demi baris, lalu memutuskan apa yang diubah pada bulan berikutnya. Keputusan dan alasannya ditulis di buku yang sama sehingga pengganti kami kelak tidak perlu menebak."
                                .formatted(12 + random.nextInt(20), idea.actor(), agency)));
        texts.put(
                "tujuan",
                "Menaikkan %s yang terlayani dari %d persen pada 2023 menjadi %d persen pada akhir 2025 di wilayah kerja %s."
                        .formatted(idea.who(), idea.percentBefore(), Math.min(95, idea.percentAfter()), agency));
        texts.put(
                "manfaat",
                "Bagi warga: tidak perlu lagi datang dua kali. Bagi %s: daftar yang sama dipakai semua petugas. Bagi %s: keputusan diambil dari catatan, bukan perkiraan."
                        .formatted(idea.actor(), agency));
        texts.put(
                "hasil",
                "Sebelum %s (2023) terlayani %d dari %d %s. Pada Desember 2025 terlayani %d dari %d, naik dari %d persen menjadi %d persen (sumber: buku register %s)."
                        .formatted(
                                idea.name(),
                                idea.before(),
                                idea.of(),
                                idea.who(),
                                idea.after(),
                                idea.of(),
                                idea.percentBefore(),
                                idea.percentAfter(),
                                agency));
    }

    private void fair(Idea idea, String agency, Map<String, String> texts) {
        texts.put(
                "rancang_bangun",
                String.join(
                        "\n\n",
                        one(FORMAL) + " " + one(FORMAL),
                        problem(idea, agency),
                        "%s merupakan inovasi %s berupa %s. Dalam pelaksanaannya %s %s."
                                .formatted(idea.name(), agency, idea.is(), idea.actor(), idea.act()),
                        "Tahapan kegiatan: 1. persiapan dan rapat koordinasi 2. sosialisasi kepada masyarakat 3. pelaksanaan kegiatan 4. monitoring dan evaluasi. Setiap tahapan didokumentasikan dan dilaporkan kepada kepala %s setiap bulan."
                                .formatted(agency),
                        filler(300)));
        texts.put("tujuan", "Meningkatkan pelayanan kepada " + idea.who() + " " + one(ORNAMENT) + ".");
        texts.put(
                "manfaat",
                "Memudahkan " + idea.who() + " memperoleh pelayanan dan memudahkan petugas dalam pendataan.");
        texts.put(
                "hasil",
                "Sampai dengan Desember 2025 sebanyak %d %s telah terlayani melalui %s."
                        .formatted(idea.after(), idea.who(), idea.name()));
    }

    private void essay(Idea idea, String agency, Map<String, String> texts) {
        texts.put(
                "rancang_bangun",
                "LATAR BELAKANG\n" + String.join(" ", FORMAL) + "\n\n"
                        + "Inovasi adalah suatu pembaharuan dalam penyelenggaraan pemerintahan. Menurut para ahli, pelayanan adalah kegiatan yang tidak berwujud namun dapat dirasakan.\n\nBerdasarkan hal tersebut "
                        + agency + " melaksanakan " + idea.title() + ".\n\n" + filler(320));
        texts.put("tujuan", "Terwujudnya pelayanan yang prima " + one(ORNAMENT) + ".");
        texts.put("manfaat", "Meningkatnya kualitas pelayanan " + one(ORNAMENT) + ".");
        texts.put("hasil", "Terwujudnya pelayanan yang prima " + one(ORNAMENT) + ".");
    }

    private void slogan(Idea idea, String agency, Map<String, String> texts) {
        texts.put(
                "rancang_bangun",
                (idea.name()
                                        + " hadir sbg solusi jitu utk masyarakat! dgn semangat kebersamaan,kami melayani sepenuh hati "
                                        + one(ORNAMENT) + ". " + one(FORMAL) + " inovasi ini dilaksanakan oleh "
                                        + agency + " dan mendapat sambutan luar biasa .")
                                .toUpperCase(java.util.Locale.ROOT)
                                .substring(0, 40)
                        + " " + one(ORNAMENT) + ". " + filler(60 + random.nextInt(120)));
        texts.put("tujuan", "memberikan pelayanan terbaik");
        if (random.nextBoolean()) texts.put("manfaat", "Masyarakat merasa terbantu.");
    }

    /** Padding up to about a number of words, as forms with a minimum breed it. */
    private String filler(int words) {
        var text = new StringBuilder();
        int written = 0;
        while (written < words) {
            var sentence = one(FORMAL) + " Hal ini sejalan dengan visi dan misi kepala daerah " + one(ORNAMENT) + ".";
            text.append(text.isEmpty() ? "" : " ").append(sentence);
            written += sentence.split(" ", -1).length;
        }
        return text.toString();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
