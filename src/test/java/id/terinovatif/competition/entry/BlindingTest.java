package id.terinovatif.competition.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What tells whose an entry is does not come through to a blind juror. */
class BlindingTest {
    private static final List<String> FIRST =
            List.of("Siti", "Rahmah", "Ahmad", "Noor", "Hendra", "Lestari", "Yohana", "Gusti");
    private static final List<String> LAST =
            List.of("Aulia", "Effendi", "Wijaya", "Hasbi", "Rahim", "Kusuma", "Putri", "Saleh");
    private static final List<String> OFFICES =
            List.of("Puskesmas Muara Durian", "Dinas Kesehatan", "Desa Rantau Panjang Hulu", "SDN 2 Sungai Lurus");

    /** A story with planted names and how many there are. */
    private record Planted(String text, List<String> names, String person, String office, String title) {}

    private static Planted planted(Random random) {
        var person = one(FIRST, random) + " " + one(LAST, random);
        var office = one(OFFICES, random);
        var title = "TIMBANG " + one(LAST, random).toUpperCase(Locale.ROOT);
        var nip = "1987%04d 201%04d %d %03d"
                .formatted(101 + random.nextInt(900), 1001 + random.nextInt(8000), 1, 1 + random.nextInt(900));
        var phone = (random.nextBoolean() ? "0812-" : "+62 813 ") + (1000 + random.nextInt(9000)) + "-"
                + (1000 + random.nextInt(9000));
        var mail = person.toLowerCase(Locale.ROOT).replace(' ', '.') + "@puskesmas.go.id";
        var variant = switch (random.nextInt(3)) {
            case 0 -> person;
            case 1 -> person.toUpperCase(Locale.ROOT);
            default -> person + ", S.Kep";
        };
        var text = """
                PEMERINTAH KABUPATEN SUNGAI RAYA
                %s
                Inovasi %s dijalankan %s sejak 2024. Penanggung jawabnya %s (NIP. %s), telepon %s, surel %s.
                Bu %s menimbang 112 anak; yang datang tiap bulan naik dari 38 menjadi 97.
                """.formatted(
                        office.toUpperCase(Locale.ROOT), title, office, variant, nip, phone, mail, one(FIRST, random));
        return new Planted(
                text, List.of(person, office, title, nip, phone, mail, "SUNGAI RAYA"), person, office, title);
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void of_two_hundred_stories_with_planted_names_at_most_one_in_a_hundred_comes_through() {
        var random = new Random(11);
        var through = new ArrayList<String>();
        int all = 0;
        for (int i = 0; i < 200; i++) {
            var planted = planted(random);
            var blind = new Blinding(OFFICES, List.of(planted.person()), List.of(planted.title()))
                    .blind(planted.text())
                    .toLowerCase(Locale.ROOT);
            for (var name : planted.names()) {
                all++;
                if (blind.contains(name.toLowerCase(Locale.ROOT))) through.add(name + " in " + blind);
            }
            assertThat(blind).contains("112 anak", "38 menjadi 97");
        }
        assertThat(through.size()).as("%s", through).isLessThanOrEqualTo(all / 100);
    }

    @Test
    void years_and_counts_and_ordinary_words_stay() {
        var text =
                "Dari 112 anak di tujuh kampung, 97 ditimbang pada 2025. Biaya Rp 12.500.000. Pak lurah ikut; ibu-ibu senang.";
        assertThat(new Blinding(OFFICES, List.of("Siti Aulia"), List.of("TIMBANG CERIA")).blind(text))
                .isEqualTo(text);
    }

    @Test
    void a_letter_loses_its_head_and_whoever_signs_it_though_nobody_knows_their_names() {
        var letter = """
                PEMERINTAH KABUPATEN HULU LINTANG
                DINAS PERTANIAN
                Jalan Merdeka Nomor 4, Lintang
                SURAT TUGAS
                Nomor 800/12/2025
                1. Burhanudin Saleh, S.P. (penyuluh)
                menanam 400 bibit pada 3 Maret 2025.
                Kepala Dinas,
                drh. Wahyu Kartika
                Pembina Tk. I
                NIP. 19790101 200501 1 004""";
        assertThat(new Blinding(List.of(), List.of(), List.of()).blindPaper(letter))
                .isEqualTo("""
                [kop surat]
                SURAT TUGAS
                Nomor 800/12/2025
                1. [nama] (penyuluh)
                menanam 400 bibit pada 3 Maret 2025.
                Kepala Dinas,
                [nama]
                Pembina Tk. I
                [NIP]""");
    }
}
