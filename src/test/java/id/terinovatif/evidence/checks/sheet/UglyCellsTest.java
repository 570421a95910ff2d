package id.terinovatif.evidence.checks.sheet;

import static id.terinovatif.evidence.checks.sheet.UglyBook.error;
import static id.terinovatif.evidence.checks.sheet.UglyBook.formula;
import static id.terinovatif.evidence.checks.sheet.UglyBook.uncached;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.sheet.Kind;
import org.junit.jupiter.api.Test;

/** Dates, numbers, formulas and lists in cells: read as they are meant, or a fault at their cell. */
class UglyCellsTest {
    private static Looked innovations(UglyBook book) {
        return Looked.at(Kind.INNOVATIONS, book.bytes());
    }

    @Test
    void dates_are_serials_words_or_less_and_keep_how_exact_they_are() {
        var book = new UglyBook();
        var looked = innovations(book.row(1, "Nama Inovasi", "Waktu Penerapan")
                .row(2, "A", 45292)
                .row(3, "B", book.formatted(45323, "dd/mm/yyyy"))
                .row(4, "C", book.formatted(45323, "mmmm yyyy"))
                .row(5, "D", "12 Agustus 2024")
                .row(6, "E", "Pebruari 2024")
                .row(7, "F", "TA 2024")
                .row(8, "G", 2024)
                .row(9, "H", "03/04/2024")
                .row(10, "I", "Senin, 5 Nopember 2024")
                .row(11, "J", book.formatted(45292, "yyyy")));
        assertThat(looked.values("waktu_penerapan"))
                .containsExactly(
                        "2 2024-01-01 DAY",
                        "3 2024-02-01 DAY",
                        "4 2024-02-01 MONTH",
                        "5 2024-08-12 DAY",
                        "6 2024-02-01 MONTH",
                        "7 2024-01-01 YEAR",
                        "8 2024-01-01 YEAR",
                        "9 2024-04-03 DAY",
                        "10 2024-11-05 DAY",
                        "11 2024-01-01 YEAR");
    }

    @Test
    void dates_that_can_mean_two_days_or_none_are_faults_at_their_cell() {
        var looked = innovations(new UglyBook()
                .row(3, "OPD", "Judul Inovasi", "Penerapan Awal", "Waktu Ujicoba")
                .row(4, "Dinas A", "A", "5-1-24", "2023-2024")
                .row(5, "Dinas A", "B", "31/02/2024", "12/31/2024")
                .row(6, "Dinas A", "C", "Januari 2024 s.d. sekarang", "Jan-24")
                .row(7, "Dinas A", "D", "sudah", 12));
        assertThat(looked.faults())
                .containsExactly(
                        "Sheet1!C4",
                        "Sheet1!D4",
                        "Sheet1!C5",
                        "Sheet1!D5",
                        "Sheet1!C6",
                        "Sheet1!D6",
                        "Sheet1!C7",
                        "Sheet1!D7");
        assertThat(looked.fault("Sheet1!C4")).contains("dua angka");
        assertThat(looked.fault("Sheet1!D4")).contains("rentang");
        assertThat(looked.fault("Sheet1!C6")).contains("rentang");
    }

    @Test
    void days_counted_from_1904_are_counted_from_there() {
        var book = new UglyBook().since1904();
        var looked = innovations(book.row(1, "Nama Inovasi", "Waktu Penerapan")
                .row(2, "A", book.formatted(43830, "d mmm yyyy"))
                .row(3, "B", 43830));
        assertThat(looked.values("waktu_penerapan")).containsExactly("2 2024-01-01 DAY", "3 ∅");
        assertThat(looked.faults()).containsExactly("Sheet1!B3");
    }

    @Test
    void numbers_are_read_as_here_and_those_of_two_meanings_are_asked_back() {
        var looked = innovations(new UglyBook()
                .row(1, "Nama Inovasi", "Anggaran")
                .row(2, "A", "Rp 1.250.000,00")
                .row(3, "B", "1.250")
                .row(4, "C", "12,5")
                .row(5, "D", "-")
                .row(6, "E", "nihil")
                .row(7, "F", 1250000)
                .row(8, "G", "± 300")
                .row(9, "H", "Rp. 2.500.000,-")
                .row(10, "I", "dua juta"));
        assertThat(looked.values("anggaran"))
                .containsExactly(
                        "2 1250000.00", "3 ∅", "4 12.5", "5 ∅", "6 ∅", "7 1250000", "8 ∅", "9 2500000", "10 ∅");
        assertThat(looked.faults()).containsExactly("Sheet1!B3", "Sheet1!B8", "Sheet1!B10");
    }

    @Test
    void what_a_point_means_is_answered_once_for_a_column() {
        var file = new UglyBook()
                .row(1, "Nama Inovasi", "Skor", "Anggaran")
                .row(2, "A", "92.125", "1.250")
                .row(3, "B", "88,5", "3.000")
                .bytes();
        var plain = Looked.at(Kind.INNOVATIONS, file);
        assertThat(plain.faults()).containsExactly("Sheet1!B2", "Sheet1!C2", "Sheet1!C3");
        var asked = Looked.asked(Kind.INNOVATIONS);
        var answered = new id.terinovatif.sheet.Asked(
                asked.kind(),
                asked.fields(),
                null,
                null,
                java.util.Map.of(),
                java.util.Map.of("B", "DECIMAL", "C", "THOUSANDS"),
                2027,
                null,
                null);
        assertThat(Looked.at(answered, file).values("skor", "anggaran"))
                .containsExactly("2 92.125 | 1250", "3 88.5 | 3000");
    }

    @Test
    void formulas_give_their_stored_result_and_nothing_is_calculated() {
        var looked = innovations(new UglyBook()
                .row(1, "Nama Inovasi", "OPD", "Anggaran")
                .row(2, formula("UPPER(\"a\")", "TIMBANG CERIA"), "Dinas Kesehatan", uncached("SUM(C3:C9)"))
                .row(3, "B", uncached("VLOOKUP(A3,X:Y,2)"), error("#REF!"))
                .row(4, uncached("A2"), "Dinas Sosial", 5));
        assertThat(looked.values("nama", "perangkat_daerah"))
                .containsExactly("2 TIMBANG CERIA | Dinas Kesehatan", "3 B | ∅", "4 ∅ | Dinas Sosial");
        assertThat(looked.faults()).containsExactly("Sheet1!C2", "Sheet1!B3", "Sheet1!C3", "Sheet1!A4");
    }

    @Test
    void several_entries_in_a_cell_are_parted() {
        var looked = innovations(new UglyBook()
                .row(1, "Nama Inovasi", "Urusan Irisan")
                .row(2, "A", "Kesehatan\nSosial")
                .row(3, "B", "1. Pendidikan 2. Sosial")
                .row(4, "C", "Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat, Sosial")
                .row(5, "D", "Kesehatan; Perikanan Laut")
                .row(6, "E", "Pangan; Pertanian"));
        assertThat(looked.values("urusan_irisan"))
                .containsExactly(
                        "2 KESEHATAN,SOSIAL",
                        "3 PENDIDIKAN,SOSIAL",
                        "4 TRANTIBUMLINMAS,SOSIAL",
                        "5 ∅",
                        "6 PANGAN,PERTANIAN");
        assertThat(looked.faults()).containsExactly("Sheet1!B5");
    }
}
