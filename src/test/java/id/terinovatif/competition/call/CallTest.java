package id.terinovatif.competition.call;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.competition.Lomba;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting a call up over plain forms. */
@RealServer
class CallTest {
    private final World world;
    private World.Place place;

    CallTest(World world) {
        this.world = world;
    }

    @BeforeEach
    void begin() {
        place = world.place();
    }

    private Map<String, String> with(String... fields) {
        var form = new HashMap<>(Lomba.facts());
        form.put("penentu", "ADJUSTED");
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return form;
    }

    @Test
    void weights_that_miss_a_hundred_are_told_and_such_a_call_does_not_open() {
        var lomba = Lomba.draft(world, place, Map.of());
        lomba.office().get(lomba.path() + "/susun");
        var answer = lomba.office().post(lomba.path() + "/susun", with("t0.k0.bobot", "25"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("jumlah bobot harus 100, sekarang 105");
        assertThat(lomba.office().post(lomba.path() + "/pembukaan", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(lomba.state()).isEqualTo("DRAFT");
    }

    @Test
    void bands_with_a_gap_and_an_overlap_are_told_at_their_criterion() {
        var lomba = Lomba.draft(world, place, Map.of());
        lomba.office().get(lomba.path() + "/susun");
        var answer = lomba.office()
                .post(lomba.path() + "/susun", with("t0.k0.jenjang", "0–50 kurang\n50–80 cukup\n90-100 baik"));
        assertThat(answer.body())
                .contains("Tahap 1, kriteria 1: dua jenjang memuat 50.", "0–50 kurang", "id=\"t0.k0\"");
    }

    @Test
    void once_open_the_rules_stand_with_their_hash() {
        var lomba = Lomba.open(world, place);
        var before = rules(lomba);
        assertThat(lomba.office()
                        .post(lomba.path() + "/susun", with("nama", "Lain"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(rules(lomba)).isEqualTo(before);
        assertThat(lomba.office().get(lomba.path()).body()).contains(RulesText.hash(before));
    }

    private String rules(Lomba lomba) {
        return world.jdbc()
                .sql("select rules from competition where id = ?")
                .param(lomba.id())
                .query(String.class)
                .single();
    }

    @Test
    void a_draft_is_seen_by_the_office_alone_and_an_open_call_by_everybody() {
        var draft = Lomba.draft(world, place, Map.of());
        assertThat(world.as(place.email(Role.OPERATOR)).get(draft.path()).statusCode())
                .isEqualTo(404);
        assertThat(world.visitor().get(draft.path()).statusCode()).isEqualTo(404);
        draft.office().post(draft.path() + "/pembukaan", Map.of());
        assertThat(world.visitor().get(draft.path()).body()).contains("Anugerah Inovasi", "Orisinalitas", "81–100");
    }

    @Test
    void the_same_form_twice_makes_one_draft_and_a_faulty_one_none() {
        var office = world.as(place.email(Role.ADMIN));
        var body = office.get("/lomba/baru").body();
        var key = body.replaceAll("(?s).*name=\"kunci\" value=\"([^\"]+)\".*", "$1");
        var form = with("kunci", key);
        assertThat(Visitor.target(office.post("/lomba", form))).isEqualTo(Visitor.target(office.post("/lomba", form)));
        var faulty = office.post("/lomba", with("tahun", "dua ribu", "baca", "2026-01-01"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("Tahun lomba belum benar", "Juri baru bisa membaca sesudah kiriman ditutup");
    }

    @Test
    void a_criterion_and_a_stage_can_be_added_and_taken_away() {
        var lomba = Lomba.draft(world, place, Map.of());
        lomba.office().get(lomba.path() + "/susun");
        lomba.office()
                .post(
                        lomba.path() + "/susun",
                        with(
                                "t0.k0.nama",
                                "",
                                "t0.k5.nama",
                                "Kejujuran",
                                "t0.k5.bobot",
                                "20",
                                "tahap",
                                "TALK",
                                "t0.bagian",
                                "60"));
        var body = lomba.office().get(lomba.path() + "/susun").body();
        assertThat(body).contains("Kejujuran, 20%", "Tahap 2: Pemaparan", "id=\"t0.k0\"><summary>Kepioniran");
        lomba.office().post(lomba.path() + "/susun", with("t1.hapus", "ya", "t0.bagian", "100"));
        assertThat(lomba.office().get(lomba.path() + "/susun").body()).doesNotContain("Tahap 2");
        assertThat(lomba.office().post(lomba.path() + "/pembukaan", Map.of()).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_cancelled_contest_says_why() {
        var lomba = Lomba.open(world, place);
        assertThat(lomba.office()
                        .post(lomba.path() + "/pembatalan", Map.of("alasan", ""))
                        .statusCode())
                .isEqualTo(403);
        lomba.office().post(lomba.path() + "/pembatalan", Map.of("alasan", "Anggarannya digeser."));
        assertThat(world.visitor().get(lomba.path()).body()).contains("Anggarannya digeser.");
    }

    @Test
    void conditions_questions_and_what_breaks_a_tie_are_the_organisers_own() {
        var lomba = Lomba.draft(world, place, Map.of());
        lomba.office().get(lomba.path() + "/susun");
        var form = with("pemutus0", "VOTE", "pemutus1", "SHARED");
        form.putAll(Map.of("syarat0.kalimat", "", "syarat1.kalimat", "Diterapkan pada 2024 atau sesudahnya."));
        form.putAll(Map.of("syarat1.jenis", "APPLIED", "syarat1.dari", "2024-01-01"));
        form.putAll(Map.of("tanya4.kalimat", "Siapa yang meneruskan bila Anda pindah?", "tanya4.kata", "200"));
        assertThat(lomba.office().post(lomba.path() + "/susun", form).statusCode())
                .isEqualTo(302);
        var rules = RulesText.read(rules(lomba));
        assertThat(rules.conditions()).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("2024-01-01");
            assertThat(one.number()).isNull();
        });
        assertThat(rules.questions().getLast().from()).isNull();
        assertThat(rules.questions())
                .hasSize(5)
                .last()
                .extracting("code", "mostWords")
                .containsExactly("tanya_1", 200);
        assertThat(rules.conduct().ties()).extracting(Enum::name).containsExactly("VOTE", "SHARED");

        var faulty = with(
                "syarat1.kalimat", "Paling banyak dua kiriman.", "syarat1.jenis", "AT_MOST", "syarat1.angka", "dua");
        faulty.putAll(Map.of("pemutus0", "VOTE", "pemutus1", "VOTE"));
        var told = lomba.office().post(lomba.path() + "/susun", faulty);
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Syarat 2: isi paling sedikit 1.", "satu cara disebut dua kali");
    }
}
