package id.terinovatif.training.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.training.Bimtek;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The test before and after a bimtek. */
@RealServer
class KnowledgeTest {
    private final World world;
    private final Instruments instruments;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    KnowledgeTest(World world, Instruments instruments) {
        this.world = world;
        this.instruments = instruments;
    }

    @Test
    void the_edition_of_2026_yields_at_least_forty_questions_each_with_one_right_answer() {
        var bank = QuestionBank.of(instruments.of(2026));
        assertThat(bank).hasSizeGreaterThanOrEqualTo(40);
        assertThat(bank).extracting(Question::id).doesNotHaveDuplicates();
        for (var question : bank) {
            assertThat(new HashSet<>(question.options())).as(question.id()).hasSameSizeAs(question.options());
            assertThat(question.options())
                    .as(question.id())
                    .contains(question.right())
                    .hasSizeGreaterThan(2);
        }
    }

    @Test
    void what_is_right_stands_in_the_edition() {
        var bank = QuestionBank.of(instruments.of(2026));
        assertThat(find(bank, "PAPER:SID.BIMTEK").right())
                .isEqualTo("SK Kegiatan / Surat Tugas / Undangan + Daftar Hadir + Sertifikat");
        assertThat(find(bank, "YEARS:SID.BIMTEK").right()).isEqualTo("2024, 2025, 2026");
        assertThat(find(bank, "POINTS:SID.RKPD").right()).isEqualTo("4");
    }

    @Test
    void another_edition_brings_other_questions() {
        var now = QuestionBank.of(instruments.of(2026)).stream()
                .map(Question::right)
                .toList();
        var before = QuestionBank.of(instruments.of(2024)).stream()
                .map(Question::right)
                .toList();
        assertThat(before).isNotEqualTo(now);
    }

    @Test
    void before_and_after_are_answered_once_and_the_organiser_sees_how_each_question_did() {
        var place = world.place();
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        var operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        var asked = QuestionBank.chosen(instruments.of(2026), bimtek.id(), QuestionBank.IN_A_TEST);

        answer(operator, bimtek, asked, false);
        assertThat(operator.get(bimtek.path() + "/uji").body()).contains("benar sebelum bimtek, dari 10</dt><dd>0");
        answer(operator, bimtek, asked, true);
        assertThat(operator.get(bimtek.path() + "/uji").body())
                .as("who is not marked present has no second test")
                .doesNotContain("benar sesudah");

        attend(bimtek);
        answer(operator, bimtek, asked, true);
        assertThat(operator.get(bimtek.path() + "/uji").body())
                .contains("benar sebelum bimtek, dari 10</dt><dd>0", "benar sesudah bimtek, dari 10</dt><dd>10");
        assertThat(bimtek.organiser().get(bimtek.path() + "/uji/hasil").body())
                .contains("0 dari 1 (0%)", "1 dari 1 (100%)", "masih sedikit");
    }

    @Test
    void a_question_left_open_is_named_and_the_others_stay_chosen() {
        var place = world.place();
        var bimtek = Bimtek.published(world, place, today.toString(), 30);
        var operator = world.as(place.email(Role.OPERATOR));
        bimtek.register(operator);
        var first = QuestionBank.chosen(instruments.of(2026), bimtek.id(), 1).getFirst();
        operator.get(bimtek.path() + "/uji");
        var refused = operator.post(bimtek.path() + "/uji", Map.of(first.id(), first.right()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Pertanyaan 2 belum dijawab", " checked")
                .doesNotContain("Pertanyaan 1 belum");
    }

    private static void answer(Visitor person, Bimtek bimtek, List<Question> asked, boolean right) {
        var form = new HashMap<String, String>();
        for (var question : asked)
            form.put(
                    question.id(),
                    question.options().stream()
                            .filter(option -> option.equals(question.right()) == right)
                            .findFirst()
                            .orElseThrow());
        person.get(bimtek.path() + "/uji");
        person.post(bimtek.path() + "/uji", form);
    }

    private static void attend(Bimtek bimtek) {
        var page = bimtek.organiser().get(bimtek.path() + "/absen").body();
        var number = Pattern.compile("name=\"hadir\" value=\"(\\d+)\"").matcher(page);
        assertThat(number.find()).isTrue();
        bimtek.organiser().post(bimtek.path() + "/absen/kertas", Map.of("hadir", number.group(1)));
    }

    private static Question find(List<Question> bank, String id) {
        return bank.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
