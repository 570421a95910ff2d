package id.terinovatif.competition.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.competition.Lomba;
import id.terinovatif.competition.minutes.Minutes;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Entries that cannot be told apart at the last seat: another reader, then votes between two at a time. */
@RealServer
class TieTest {
    private static final int[] QUALITY = {0, 79, 77, 75, 60, 60, 60, 34, 32};
    private static final int[] NOISE = {6, -6, 2, -2, 5, -5, 0};

    private final World world;

    TieTest(World world) {
        this.world = world;
    }

    /** Five seats; the fourth, fifth and sixth are alike. */
    private Lomba tied() {
        return Lomba.open(world, world.place()).citizens(8).jurors(4).reading();
    }

    private void judge(Lomba lomba, String far, int farEntry) {
        for (var label : new String[] {"J1", "J2", "J3", "J4"})
            for (int number : lomba.desk(label)) {
                boolean alike = number >= 4 && number <= 6;
                int noise = alike ? 0 : NOISE[(number * 3 + label.charAt(1)) % NOISE.length];
                int points = QUALITY[number] + noise;
                if (number == farEntry) points = label.equals(far) ? 30 : 66;
                lomba.judge(label, lomba.juror(label), number, points);
            }
    }

    private java.util.List<String> wrong(Lomba lomba) {
        return MinutesCheck.of(Minutes.read(
                world.visitor().get(lomba.path() + "/berita-acara.json").body()));
    }

    @Test
    void the_plenary_votes_on_them_in_both_orders_and_the_minutes_hold_it() {
        var lomba = tied();
        judge(lomba, "", 0);
        var office = lomba.office();
        assertThat(office.get(lomba.path() + "/pleno").body())
                .contains("Tidak bisa dibedakan di batas pemenang: P0", "Catat pilihan berpasangan");
        var page = office.get(lomba.path() + "/pilihan").body();
        var votes = new HashMap<String, String>();
        var fields =
                Pattern.compile("name=\"((kiri|kanan)\\.(P\\d+)\\.(P\\d+))\"").matcher(page);
        while (fields.find()) {
            var shown = fields.group(2).equals("kiri") ? fields.group(3) : fields.group(4);
            votes.put(fields.group(1), shown.equals("P05") ? "3" : "1");
        }
        assertThat(votes).hasSize(12).containsKeys("kiri.P04.P05", "kiri.P05.P04");

        var faulty = new HashMap<>(votes);
        faulty.put("kiri.P04.P05", "4");
        faulty.put("kanan.P05.P06", "");
        var refused = office.post(lomba.path() + "/pilihan", faulty);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("jumlah kedua suara 1 sampai 4, sekarang 7", "P05 dan P06: isi jumlah suara keduanya");

        office.post(lomba.path() + "/pilihan", votes);
        assertThat(office.get(lomba.path() + "/pleno").body())
                .containsPattern("Pilihan berpasangan di batas pemenang, persen kekuatan: P05 [45]");
        lomba.announced();
        assertThat(wrong(lomba)).isEmpty();
        assertThat(office.post(lomba.path() + "/pilihan", votes).statusCode()).isEqualTo(403);
        world.jdbc()
                .sql(
                        "update competition_record set content = replace(content, '\"forFirst\":3', '\"forFirst\":2') where competition_id = ? and kind = 'VOTED'")
                .param(lomba.id())
                .update();
        assertThat(wrong(lomba)).contains("urutan menurut pilihan berpasangan tidak sama bila dihitung ulang");
    }

    @Test
    void a_far_mark_near_the_line_brings_another_reader_and_stays() {
        var lomba = tied();
        var far = lomba.desk("J1").contains(5) ? "J1" : "J2";
        judge(lomba, far, 5);
        var office = lomba.office();
        assertThat(office.get(lomba.path() + "/pleno").body()).contains("pesertanya di dekat batas pemenang: P05");
        office.post(lomba.path() + "/tahap", Map.of("langkah", "ketiga"));
        assertThat(lomba.state()).isEqualTo("READING");
        var another = world.jdbc()
                .sql("select count(*) from competition_sheet where competition_id = ? and number = 5")
                .param(lomba.id())
                .query(Integer.class)
                .single();
        assertThat(another).isEqualTo(4);
        judge(lomba, far, 5);
        assertThat(lomba.state()).isEqualTo("READ");
        lomba.announced();
        assertThat(wrong(lomba)).isEmpty();
        assertThat(world.jdbc()
                        .sql("select min(points) from competition_mark where competition_id = ? and number = 5")
                        .param(lomba.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }
}
