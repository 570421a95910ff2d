package id.terinovatif.evidence.checks.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.sheet.Kind;
import id.terinovatif.world.Hostile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** CSVs as spreadsheets and people save them, lists of people and agencies, and files that are no sheet. */
class UglyTextsTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Looked innovations(byte[] file) {
        return Looked.at(Kind.INNOVATIONS, file);
    }

    @Test
    void semicolons_tabs_commas_and_bars_are_found_out() {
        for (var mark : new String[] {";", "\t", ",", "|"}) {
            var file = utf8(String.join(mark, "Nama Inovasi", "OPD", "Tahun") + "\r\n"
                    + String.join(mark, "\"A\"", "Dinas X", "2024") + "\r\n");
            assertThat(innovations(file).values("nama", "perangkat_daerah", "tahun"))
                    .as(mark)
                    .containsExactly("2 A | Dinas X | 2024");
        }
    }

    @Test
    void a_comma_in_a_name_parts_nothing() {
        var looked = Looked.at(
                Kind.AGENCIES,
                utf8(
                        "Nama Perangkat Daerah\nDinas Komunikasi, Informatika, dan Statistik\nDinas Sosial\nDinas Kesehatan\nBadan Riset\n"));
        assertThat(looked.values("nama"))
                .startsWith("2 Dinas Komunikasi, Informatika, dan Statistik")
                .hasSize(4);
    }

    @Test
    void bytes_are_read_by_their_mark_as_utf_8_or_as_windows() {
        var text = "Nama Inovasi;OPD\nTIMBANG “CERIA” – é;Dinas A\n";
        var expected = "2 TIMBANG “CERIA” – é";
        assertThat(innovations(utf8(text)).values("nama")).containsExactly(expected);
        assertThat(innovations(utf8("\ufeff" + text)).values("nama")).containsExactly(expected);
        assertThat(innovations(text.getBytes(WINDOWS)).values("nama")).containsExactly(expected);
        assertThat(innovations(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE))
                        .values("nama"))
                .containsExactly(expected);
        assertThat(innovations(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE))
                        .values("nama"))
                .containsExactly(expected);
        assertThat(innovations(text.getBytes(StandardCharsets.UTF_16LE)).values("nama"))
                .containsExactly(expected);
        assertThat(innovations(text.getBytes(WINDOWS)).reading().findings().encoding())
                .isEqualTo("windows-1252");
    }

    @Test
    void a_first_line_that_says_the_delimiter_is_no_row_as_in_a_spreadsheet() {
        assertThat(innovations(utf8("sep=;\r\nNama Inovasi;Tahapan\r\nA, B;entah\r\n"))
                        .faults())
                .containsExactly("Sheet1!B2");
        assertThat(innovations(utf8("sep=\t\nNama Inovasi\tTahapan\nA\tUji Coba\n"))
                        .values("tahapan"))
                .containsExactly("2 UJI_COBA");
    }

    @Test
    void a_break_inside_a_cell_counts_no_row_and_stays_in_a_long_text_only() {
        var looked = innovations(
                utf8("Nama Inovasi;Tujuan;Waktu Penerapan\n\"A\nB\";\"satu\ndua \"\"tiga\"\"\";2024\nC;;besok\n"));
        assertThat(looked.values("nama", "tujuan")).containsExactly("2 A B | satu\ndua \"tiga\"", "3 C | ∅");
        assertThat(looked.faults()).containsExactly("Sheet1!C3");
    }

    @Test
    void blank_lines_count_as_rows_and_serials_are_days() {
        var looked =
                innovations(utf8("\n;;\nNama Inovasi;Penerapan Awal;Anggaran\n\nA;45292;1.250.000\nB;45292,5;1.250\n"));
        assertThat(looked.values("waktu_penerapan", "anggaran"))
                .containsExactly("5 2024-01-01 DAY | 1250000", "6 2024-01-01 DAY | ∅");
        assertThat(looked.faults()).containsExactly("Sheet1!C6");
    }

    @Test
    void what_a_spreadsheet_would_calculate_comes_back_whole() {
        var looked = innovations(utf8("Nama Inovasi;Tujuan;Anggaran\n'=1+1;'-turun;-5\n''+a;'kutip;'@x\n"));
        assertThat(looked.values("nama", "tujuan")).containsExactly("2 =1+1 | -turun", "3 '+a | 'kutip");
        assertThat(looked.values("anggaran").getFirst()).isEqualTo("2 -5");
    }

    @Test
    void a_number_of_a_civil_servant_in_a_number_cell_is_lost() {
        var looked = Looked.at(
                Kind.PEOPLE,
                new UglyBook()
                        .row(2, "Nama Lengkap", "NIP", "Email", "Role", "name_opd", "Password")
                        .row(
                                3,
                                "Siti",
                                1.98609122010011E17,
                                "SITI@Daerah.go.id",
                                "Operator OPD",
                                "Dinas A",
                                "rahasia123")
                        .row(4, "Budi", "19860912 201001 1 001", "budi@daerah.go.id", "Verifikator", "Dinas A", "x")
                        .row(5, "Ani", "1,98609E+17", "ani", "raja", null, "y")
                        .bytes());
        assertThat(looked.values("nip", "email", "peran"))
                .containsExactly(
                        "3 ∅ | siti@daerah.go.id | OPERATOR",
                        "4 198609122010011001 | budi@daerah.go.id | VERIFIER",
                        "5 ∅ | ∅ | ∅");
        assertThat(looked.faults()).containsExactly("Sheet1!B3", "Sheet1!B5", "Sheet1!C5", "Sheet1!D5");
        assertThat(looked.reading().findings().columns().getLast().samples()).isEmpty();
    }

    @Test
    void a_csv_has_lost_it_too_when_its_last_digits_are_zeros() {
        var looked = Looked.at(
                Kind.PEOPLE,
                utf8(
                        "Nama;Surel;NIP;No HP\nA;a@x.id;198609122010011000;0812-3456-789\nB;b@x.id;'198609122010011002;+62 812 3456 789\nA;a@x.id;198613322010011003;8123456789\n"));
        assertThat(looked.faults()).containsExactly("Sheet1!C2", "Sheet1!D4");
        assertThat(looked.values("telepon").get(1)).isEqualTo("3 08123456789");
    }

    @Test
    void files_that_are_no_sheet_are_told_what_to_do() {
        assertThat(innovations(new byte[] {
                            (byte) 0xd0,
                            (byte) 0xcf,
                            0x11,
                            (byte) 0xe0,
                            (byte) 0xa1,
                            (byte) 0xb1,
                            0x1a,
                            (byte) 0xe1,
                            0,
                            0
                        })
                        .trouble())
                .contains(".xls", "simpan sebagai .xlsx");
        assertThat(innovations(utf8("<html><table><tr><td>Nama Inovasi</td></tr></table></html>"))
                        .trouble())
                .contains("HTML", "simpan sebagai .xlsx");
        assertThat(innovations(utf8("\ufeff<?xml version=\"1.0\"?><Workbook/>")).trouble())
                .contains("simpan sebagai .xlsx");
        assertThat(innovations(utf8("%PDF-1.7")).trouble()).contains("PDF");
        assertThat(innovations("PK\u0003\u0004 rusak".getBytes(StandardCharsets.ISO_8859_1))
                        .trouble())
                .contains("rusak");
        assertThat(innovations(new byte[0]).trouble()).contains("kosong");
        assertThat(innovations(new byte[] {1, 2, 0, 3, 0, 0, 0, 9}).trouble()).isNotEmpty();
    }

    @Test
    void a_workbook_with_a_password_is_told_apart_from_an_old_one() {
        var file = new java.io.ByteArrayOutputStream();
        file.writeBytes(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        file.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertThat(innovations(file.toByteArray()).trouble()).contains("kata sandi");
    }

    @Test
    void what_unpacks_beyond_measure_is_refused_and_painted_empty_rows_are_not() {
        assertThat(innovations(Hostile.unpackingSheet(700)).trouble()).isNotEmpty();
        assertThat(innovations(new UglyBook()
                                .row(1, "Nama Inovasi")
                                .row(2, "A".repeat(40_000))
                                .bytes())
                        .trouble())
                .contains("32.767");
        var book = new UglyBook().row(1, "Nama Inovasi").row(2, "A");
        for (int line = 3; line < 60_000; line++) book.row(line, new UglyBook.Raw("<c r=\"@\" s=\"0\"/>"));
        assertThat(innovations(book.bytes()).values("nama")).containsExactly("2 A");
    }

    @Test
    void more_rows_than_a_list_has_are_refused() {
        var text = new StringBuilder("Nama Inovasi;OPD\n");
        for (int i = 0; i < 20_001; i++) text.append("A").append(i).append(";B\n");
        assertThat(innovations(utf8(text.toString())).trouble()).contains("20.000");
        assertThat(innovations(utf8("Nama Inovasi" + ";x".repeat(120) + "\n")).trouble())
                .contains("100 kolom");
    }
}
