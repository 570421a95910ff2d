package id.terinovatif.evidence.checks.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.sheet.Kind;
import org.junit.jupiter.api.Test;

/** Workbooks as they come: each trap in two layouts and two wordings, every fault at its cell. */
class UglySheetsTest {
    private static Looked innovations(UglyBook book) {
        return Looked.at(Kind.INNOVATIONS, book.bytes());
    }

    @Test
    void a_letterhead_a_title_and_a_row_of_numbers_stand_around_the_headings() {
        var looked = innovations(new UglyBook()
                .row(1, "PEMERINTAH KABUPATEN TABALONG")
                .row(2, "DAFTAR INOVASI DAERAH TAHUN 2024")
                .merge("A1:E1")
                .merge("A2:E2")
                .row(4, "No", "Nama Inovasi", "OPD Pelaksana", "Tahapan", "Jenis")
                .row(5, 1, 2, 3, 4, 5)
                .row(6, 1, "TIMBANG CERIA", "Dinas Kesehatan", "Penerapan", "Non Digital"));
        assertThat(looked.columns()).containsExactly("B nama", "C perangkat_daerah", "D tahapan", "E jenis");
        assertThat(looked.values("nama", "perangkat_daerah", "tahapan", "jenis"))
                .containsExactly("6 TIMBANG CERIA | Dinas Kesehatan | PENERAPAN | NON_DIGITAL");
        assertThat(looked.skipped()).containsExactly("5 baris nomor kolom");
    }

    @Test
    void the_table_begins_far_down_and_to_the_right_with_lettered_columns() {
        var looked = innovations(new UglyBook("Rekap")
                .row(3, null, null, "Rekapitulasi Inovasi")
                .row(17, null, null, "Judul", "Unit Kerja", "Bentuk Inovasi")
                .row(18, null, null, "a", "b", "c")
                .row(19, null, null, "SI CEPAT", "Kecamatan Tanta", "Pelayanan Publik"));
        assertThat(looked.columns()).containsExactly("C nama", "D perangkat_daerah", "E bentuk");
        assertThat(looked.values("nama", "bentuk")).containsExactly("19 SI CEPAT | PELAYANAN_PUBLIK");
        assertThat(looked.skipped()).containsExactly("18 baris nomor kolom");
    }

    @Test
    void headings_of_two_rows_are_read_together() {
        var looked = innovations(new UglyBook()
                .row(1, "No", "Nama Inovasi", "SKPD", "Waktu", null)
                .row(2, null, null, null, "Uji Coba", "Penerapan")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:C2")
                .merge("D1:E1")
                .row(3, 1, "TIMBANG CERIA", "Dinas Kesehatan", "01/02/2024", "1 Juni 2024"));
        assertThat(looked.headings()).contains("Waktu / Uji Coba", "Waktu / Penerapan", "Nama Inovasi");
        assertThat(looked.values("nama", "waktu_uji_coba", "waktu_penerapan"))
                .containsExactly("3 TIMBANG CERIA | 2024-02-01 DAY | 2024-06-01 DAY");
    }

    @Test
    void headings_of_two_rows_without_merged_cells_are_read_together_too() {
        var looked = innovations(new UglyBook()
                .row(5, "NO.", "INOVASI DAERAH", null, "PELAKSANAAN", null)
                .row(6, null, "Judul Inovasi", "OPD", "Tanggal Ujicoba", "Tanggal Implementasi")
                .row(7, 1, "SI CEPAT", "Dinas Sosial", "Maret 2024", "Juli 2024"));
        assertThat(looked.values("nama", "perangkat_daerah", "waktu_uji_coba", "waktu_penerapan"))
                .containsExactly("7 SI CEPAT | Dinas Sosial | 2024-03-01 MONTH | 2024-07-01 MONTH");
    }

    @Test
    void a_cell_merged_downwards_holds_for_its_whole_block() {
        var looked = innovations(new UglyBook()
                .row(1, "Perangkat Daerah", "Nama Inovasi", "Urusan")
                .row(2, "Dinas Kesehatan", "A SATU", "Kesehatan")
                .row(3, null, "A DUA", "Kesehatan")
                .row(4, null, "A TIGA", "Kesehatan")
                .row(5, "Dinas Sosial", "B SATU", "Sosial")
                .merge("A2:A4"));
        assertThat(looked.values("perangkat_daerah", "nama"))
                .containsExactly(
                        "2 Dinas Kesehatan | A SATU",
                        "3 Dinas Kesehatan | A DUA",
                        "4 Dinas Kesehatan | A TIGA",
                        "5 Dinas Sosial | B SATU");
        assertThat(looked.reading().rows().get(2).merged()).containsExactly("perangkat_daerah");
    }

    @Test
    void two_columns_are_merged_downwards_and_an_empty_cell_that_is_not_stays_empty() {
        var looked = innovations(new UglyBook()
                .row(2, "Judul", "Tahun", "OPD")
                .row(3, "SATU", "TA 2024", "Badan Riset")
                .row(4, "DUA", null, null)
                .row(5, "TIGA", null, null)
                .merge("B3:B4")
                .merge("C3:C4"));
        assertThat(looked.values("nama", "tahun", "perangkat_daerah"))
                .containsExactly("3 SATU | 2024 | Badan Riset", "4 DUA | 2024 | Badan Riset", "5 TIGA | ∅ | ∅");
    }

    @Test
    void sums_group_titles_repeated_headings_and_signatures_are_no_innovations() {
        var looked = innovations(new UglyBook()
                .row(1, "No", "Nama Inovasi", "Perangkat Daerah", "Jenis")
                .row(2, "I", "DINAS KESEHATAN")
                .row(3, 1, "TIMBANG CERIA", "Dinas Kesehatan", "Digital")
                .row(4, null, "JUMLAH", null, 1)
                .row(5, "No", "Nama Inovasi", "Perangkat Daerah", "Jenis")
                .row(6, 2, "SI CEPAT", "Dinas Sosial", "Digital")
                .row(7, "JUMLAH INOVASI", 2)
                .row(9, null, null, "Tanjung, 5 Januari 2025")
                .row(10, null, null, "Kepala Dinas Kesehatan")
                .row(14, null, null, "dr. H. Taufik")
                .row(15, null, null, "NIP. 19700101 199903 1 001"));
        assertThat(looked.values("nama")).containsExactly("3 TIMBANG CERIA", "6 SI CEPAT");
        assertThat(looked.faults()).isEmpty();
        assertThat(looked.skipped())
                .containsExactly(
                        "2 judul kelompok",
                        "4 baris jumlah",
                        "5 judul kolom diulang",
                        "7 baris jumlah",
                        "9 catatan atau tanda tangan",
                        "10 catatan atau tanda tangan",
                        "14 catatan atau tanda tangan",
                        "15 catatan atau tanda tangan");
    }

    @Test
    void a_signature_in_the_column_of_names_is_no_innovation() {
        var looked = innovations(new UglyBook()
                .row(1, "Nama Inovasi", "SKPD", "Tahapan")
                .row(2, "TOTAL LAYANAN", "Dinas Sosial", "Uji Coba")
                .row(3, "Sub Total", null, 1)
                .row(5, "Mengetahui,")
                .row(6, "Kepala Dinas Sosial")
                .row(9, "Drs. Ahmad")
                .row(10, "Pembina Utama Muda"));
        assertThat(looked.values("nama")).containsExactly("2 TOTAL LAYANAN");
        assertThat(looked.skipped()).hasSize(5);
    }

    @Test
    void a_row_without_a_name_is_told_as_skipped() {
        var looked = innovations(new UglyBook()
                .row(1, "No", "Nama Inovasi", "OPD")
                .row(2, 1, "SATU", "Dinas A")
                .row(3, 2, null, "Dinas B")
                .row(4, 3));
        assertThat(looked.skipped()).containsExactly("3 tidak ada nama", "4 tidak ada nama");
    }

    @Test
    void one_innovation_on_several_rows_is_one() {
        var looked = innovations(new UglyBook()
                .row(1, "Nama Proposal", "SKPD", "Tahun", "Bukti", "Jenis")
                .row(2, "TIMBANG CERIA", "Dinas Kesehatan", 2024, "SK.pdf", "Digital")
                .row(3, "Timbang Ceria", "Dinas Kesehatan", 2024, "foto.jpg", "Digital")
                .row(4, "TIMBANG CERIA", "Dinas Sosial", 2024, "lain.pdf", "Digital")
                .row(5, "TIMBANG CERIA", "Dinas Kesehatan", 2024, "lain.pdf", "Non Digital"));
        assertThat(looked.values("nama", "perangkat_daerah"))
                .containsExactly(
                        "2 TIMBANG CERIA | Dinas Kesehatan",
                        "4 TIMBANG CERIA | Dinas Sosial",
                        "5 TIMBANG CERIA | Dinas Kesehatan");
        assertThat(looked.skipped()).containsExactly("3 menyatu dengan baris 2");
        assertThat(looked.faults()).containsExactly("Sheet1!E5");
    }

    @Test
    void the_name_merged_over_its_rows_joins_what_is_said_on_each() {
        var looked = innovations(new UglyBook()
                .row(1, "Judul", "Dibuat Oleh", "Urusan Irisan", "Tujuan")
                .row(2, "SI CEPAT", "Dinas Sosial", "Sosial", null)
                .row(3, null, "Dinas Sosial", "Kesehatan", "Cepat dilayani")
                .merge("A2:A3"));
        assertThat(looked.values("nama", "urusan_irisan", "tujuan"))
                .containsExactly("2 SI CEPAT | SOSIAL,KESEHATAN | Cepat dilayani");
    }

    @Test
    void the_sheet_that_fits_is_taken_and_a_hidden_one_is_not() {
        var book = new UglyBook("Petunjuk")
                .row(1, "Isi lembar Data")
                .sheet("Lama", "hidden")
                .row(1, "Nama Inovasi", "OPD", "Tahapan", "Jenis")
                .row(2, "LAMA", "Dinas A", "Uji Coba", "Digital")
                .sheet("Data 2025", "visible")
                .row(1, "Nama Inovasi", "OPD", "Tahapan")
                .row(2, "BARU", "Dinas A", "entah");
        assertThat(innovations(book).values("nama")).containsExactly("2 BARU");
        assertThat(innovations(book).faults()).containsExactly("Data 2025!C2");
    }

    @Test
    void headings_with_marks_brackets_and_a_slip_are_known() {
        var looked = innovations(new UglyBook()
                .row(1, "1. Nama Inovasi *)", "Perangkat Daearh", "Tahapan (Inisiatif/Uji Coba/Penerapan)", "Catatan")
                .row(2, "A\u00a0B\u200b  C", "Dinas\nKesehatan", " penerapan ", "x"));
        assertThat(looked.columns()).containsExactly("A nama", "B perangkat_daerah", "C tahapan");
        assertThat(looked.values("nama", "perangkat_daerah")).containsExactly("2 A B C | Dinas Kesehatan");
    }

    @Test
    void a_sheet_without_headings_is_refused_in_words() {
        assertThat(innovations(new UglyBook().row(1, "A", "B").row(2, "C", "D")).trouble())
                .contains("Judul kolom tidak ditemukan");
    }
}
