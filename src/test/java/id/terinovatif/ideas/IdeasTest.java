package id.terinovatif.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen writes without account, a person answers, an agency tries, and nobody learns who it was. */
@RealServer
class IdeasTest {
    private final World world;
    private final World.Place place;
    private final Visitor citizen;
    private final Visitor verifier;
    private final Visitor operator;

    IdeasTest(World world) {
        this.world = world;
        this.place = world.place();
        this.citizen = world.visitor();
        this.verifier = world.as(place.email(Role.VERIFIER));
        this.operator = world.as(place.email(Role.OPERATOR));
    }

    @BeforeEach
    void aNewDay() {
        world.jdbc().sql("delete from open_form_sent").update();
    }

    private Map<String, String> typed(String sentence, String words) {
        return new HashMap<>(Map.of(
                "jenis",
                "MASALAH",
                "kalimat",
                sentence,
                "cerita",
                words,
                "daerah",
                place.region().code()));
    }

    private HttpResponse<String> send(Map<String, String> typed) {
        return citizen.submit("/gagasan/cocok?kalimat=antre", "/gagasan", typed);
    }

    /** The path of the page behind the code. */
    private String sent(String sentence) {
        var answer = send(typed(sentence, "Warga menunggu dari pukul lima pagi sejak Januari."));
        assertThat(answer.statusCode()).isEqualTo(302);
        return Visitor.target(answer).replace("?baru=ya", "");
    }

    private long id(String sentence) {
        return world.jdbc()
                .sql("select id from proposal where title = ?")
                .param(sentence)
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> move(Visitor who, long id, String move, Map<String, String> more) {
        who.get("/gagasan/meja/" + id);
        return who.post("/gagasan/meja/" + id + "/" + move, more);
    }

    @Test
    void from_a_sentence_to_a_draft_innovation_with_a_message_at_each_state() {
        var own = sent("Antre obat di Muara Wexford");
        long id = id("Antre obat di Muara Wexford");
        assertThat(citizen.get(own).body()).contains("Diterima", "Kode Anda");
        assertThat(citizen.get("/gagasan/" + id).statusCode()).isEqualTo(404);
        move(verifier, id, "terbit", Map.of("kata", "Terima kasih, kami teruskan."));
        assertThat(citizen.get("/gagasan/" + id).body()).contains("Terbit", "kami teruskan");
        move(
                operator,
                id,
                "ambil",
                Map.of(
                        "kantor",
                        String.valueOf(place.puskesmas()),
                        "janji",
                        LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()));
        assertThat(citizen.get(own).body()).contains("Diambil", "Dijanjikan selesai dicoba");
        move(operator, id, "coba", Map.of());
        var made = Visitor.target(move(operator, id, "jadikan", Map.of()));
        assertThat(made).startsWith("/inovasi/");
        assertThat(operator.get(made + "/profil/rancang-bangun").body())
                .contains("Warga menunggu dari pukul lima pagi");
        assertThat(citizen.get(own).body()).contains("Jadi inovasi", "tanpa Anda ini tidak ada");
        assertThat(world.as(place.email(Role.LEADER)).get("/gagasan/meja").body())
                .contains("diambil perangkat daerah");
    }

    @Test
    void what_needs_a_reason_and_who_may_not_is_refused() {
        sent("Jembatan Kuromi goyang");
        long id = id("Jembatan Kuromi goyang");
        assertThat(move(operator, id, "terbit", Map.of()).statusCode()).isEqualTo(404);
        var reasonless = move(verifier, id, "tolak", Map.of());
        assertThat(reasonless.statusCode()).isEqualTo(422);
        assertThat(reasonless.body()).contains("href=\"#kata-tolak\"", "Tuliskan alasannya dulu");
        assertThat(move(world.as(world.place().email(Role.VERIFIER)), id, "terbit", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(move(world.as(place.email(Role.LEADER)), id, "terbit", Map.of())
                        .statusCode())
                .isEqualTo(403);
        move(verifier, id, "terbit", Map.of());
        var dateless =
                move(operator, id, "ambil", Map.of("kantor", "1", "kata", "Kami coba di Kuromi.", "janji", "besok"));
        assertThat(dateless.body()).contains("Sebutkan tanggal selesai mencoba", "Kami coba di Kuromi.");
        assertThat(move(
                                operator,
                                id,
                                "ambil",
                                Map.of(
                                        "kantor",
                                        String.valueOf(place.otherAgency()),
                                        "janji",
                                        LocalDate.now(place.region().zone())
                                                .plusDays(20)
                                                .toString()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void of_two_agencies_that_take_it_at_once_one_does() throws Exception {
        sent("Lampu Nimbus mati");
        long id = id("Lampu Nimbus mati");
        move(verifier, id, "terbit", Map.of());
        var other = world.as(place.stranger());
        other.get("/gagasan/meja/" + id);
        operator.get("/gagasan/meja/" + id);
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.<Callable<Integer>>of(
                    () -> operator.post(
                                    "/gagasan/meja/" + id + "/ambil",
                                    Map.of("kantor", String.valueOf(place.puskesmas()), "janji", day))
                            .statusCode(),
                    () -> other.post(
                                    "/gagasan/meja/" + id + "/ambil",
                                    Map.of("kantor", String.valueOf(place.otherAgency()), "janji", day))
                            .statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 403);
        }
    }

    @Test
    void a_joined_one_keeps_its_author_and_hears_what_the_other_hears() {
        var first = sent("Sampah Fenwick menumpuk di pasar");
        var second = sent("Sampah Fenwick di pasar menumpuk lagi");
        long into = id("Sampah Fenwick menumpuk di pasar");
        long joined = id("Sampah Fenwick di pasar menumpuk lagi");
        assertThat(verifier.get("/gagasan/meja/" + joined).body()).contains("Sampah Fenwick menumpuk di pasar");
        move(verifier, joined, "gabung", Map.of("ke", String.valueOf(into)));
        move(verifier, into, "terbit", Map.of("kata", "Truk tambahan mulai Senin."));
        assertThat(citizen.get(second).body())
                .contains("Digabung", "Truk tambahan mulai Senin", "di pasar menumpuk lagi");
        assertThat(citizen.get(first).body()).contains("Truk tambahan mulai Senin");
    }

    @Test
    void a_contact_is_sealed_shown_to_the_office_alone_and_forgotten_a_year_after_the_answer() {
        var form = typed("Air Zephyr keruh", "Air keruh sejak Maret.");
        form.put("kontak", "0812-7777-8888");
        send(form);
        long id = id("Air Zephyr keruh");
        var sealed = world.jdbc()
                .sql("select sealed from proposal_contact where proposal_id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("7777");
        assertThat(verifier.get("/gagasan/meja/" + id).body()).contains("0812-7777-8888");
        move(verifier, id, "terbit", Map.of());
        assertThat(operator.get("/gagasan/meja/" + id).body()).doesNotContain("7777");
        assertThat(citizen.get("/gagasan/" + id).body()).doesNotContain("7777");
        move(verifier, id, "hentikan", Map.of("kata", "Sudah ditangani PDAM."));
        assertThat(world.jdbc()
                        .sql("select delete_on > current_date + 360 from proposal_contact where proposal_id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void flags_warn_the_reader_and_complaints_about_persons_are_pointed_to_lapor() {
        send(typed("Posyandu Quixote sepi", "Hubungi Ibu Siti Rahmah 0813 5555 4444."));
        assertThat(verifier.get("/gagasan/meja/" + id("Posyandu Quixote sepi")).body())
                .contains("nomor telepon", "nama orang");
        var complaint = send(typed("Oknum minta uang pelicin Rothko", "Petugas minta uang."));
        assertThat(complaint.statusCode()).isEqualTo(422);
        assertThat(complaint.body()).contains("lapor.go.id", "Petugas minta uang.", "bukan laporan tentang orang");
    }

    @Test
    void a_closed_box_is_a_friendly_page_and_opens_again() {
        var admin = world.as(place.email(Role.ADMIN));
        admin.get("/kelola/gagasan");
        admin.post("/kelola/gagasan", Map.of("kata", "Kembali buka 10 Januari."));
        assertThat(send(typed("Tertutup Xylo", "Isi.")).body()).contains("Kembali buka 10 Januari.", "Isi.");
        admin.post("/kelola/gagasan", Map.of("buka", "ya"));
        assertThat(send(typed("Terbuka Xylo", "Isi.")).statusCode()).isEqualTo(302);
    }

    @Test
    void machines_are_refused_five_a_day_are_enough_and_pages_are_light() {
        var form = typed("Mesin Yarrow", "Isi.");
        form.put("situs", "http://jual");
        assertThat(send(form).body()).contains("tampak dikirim mesin");
        for (int n = 0; n < 5; n++)
            assertThat(send(typed("Yarrow " + n, "Isi.")).statusCode()).isEqualTo(302);
        assertThat(send(typed("Yarrow enam", "Isi.")).body()).contains("sudah lima kiriman");
        for (var path : List.of("/gagasan", "/gagasan/cocok?kalimat=antre+obat", "/gagasan/kode"))
            assertThat(citizen.get(path).body().getBytes(StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(25_000);
        assertThat(citizen.get("/gagasan/kode/AAAABBBBCCCC").statusCode()).isEqualTo(404);
    }

    @Test
    void staff_write_with_their_account_and_twice_the_same_form_is_one() {
        operator.get("/gagasan/meja/baru");
        var form = Map.of(
                "jenis",
                "GAGASAN",
                "kalimat",
                "Map warna Verne",
                "cerita",
                "Map berkas diberi warna.",
                "kunci",
                "satu");
        var first = Visitor.target(operator.post("/gagasan/meja/baru", form));
        assertThat(Visitor.target(operator.post("/gagasan/meja/baru", form))).isEqualTo(first);
        assertThat(citizen.get(first.replace("/meja", "")).body())
                .contains("Map warna Verne")
                .doesNotContain("Orang operator");
    }
}
