package id.terinovatif.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

class WorkedCasesTest {
    private static final Instruments INSTRUMENTS = Instruments.load(null);
    private static final List<String> BASIC =
            List.of("PENDIDIKAN", "KESEHATAN", "PUPR", "PERKIM", "TRANTIBUMLINMAS", "SOSIAL");

    @TestFactory
    @SuppressWarnings("unchecked")
    Stream<DynamicTest> the_worked_cases_come_out_as_written() {
        List<Map<String, Object>> cases =
                new Yaml().load(Objects.requireNonNull(WorkedCasesTest.class.getResourceAsStream("worked-cases.yaml")));
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(
                        get(one, "name").toString(),
                        () -> check(
                                (Map<String, Object>) get(one, "given"), (Map<String, Object>) get(one, "expect"))));
    }

    private static void check(Map<String, Object> given, Map<String, Object> expect) {
        var card = scoring(given).scorecard(entries(given));
        expect.forEach((name, wanted) -> {
            switch (name) {
                case "predikat" -> assertThat(card.predikat()).isEqualTo(wanted);
                case "note" -> assertThat(card.notes()).anyMatch(note -> note.contains(wanted.toString()));
                case "index" ->
                    assertThat(card.index())
                            .isEqualByComparingTo(number(wanted))
                            .hasScaleOf(2);
                default -> assertThat(part(card, name)).as(name).isEqualByComparingTo(number(wanted));
            }
        });
    }

    private static BigDecimal part(Scorecard card, String name) {
        var sid = card.sid();
        return switch (name) {
            case "spd" -> card.spd();
            case "maturity" -> card.innovations().getFirst().total();
            case "maturitySum" -> sid.maturitySum();
            case "maturityMean" -> sid.maturityMean();
            case "divisor" -> BigDecimal.valueOf(sid.divisor());
            case "countScore" -> sid.countScore();
            case "basicServiceAffairs" -> BigDecimal.valueOf(sid.basicServiceAffairs());
            case "sid" -> sid.total();
            case "total" -> card.total();
            case "maximum" -> card.maximum();
            default -> throw new IllegalArgumentException(name);
        };
    }

    @SuppressWarnings("unchecked")
    private static Scoring scoring(Map<String, Object> given) {
        var instrument = instrument(given);
        var terms = instrument.formula();
        for (var setting : ((Map<String, String>) given.getOrDefault("settings", Map.of())).entrySet())
            terms = terms.with(setting.getKey(), setting.getValue());
        return new Scoring(instrument, terms);
    }

    private static Instrument instrument(Map<String, Object> given) {
        return INSTRUMENTS.of((int) get(given, "year"));
    }

    private static Entries entries(Map<String, Object> given) {
        var level = given.get("governmentLevel");
        var government = level == null
                ? Map.<String, Answer>of()
                : Answers.all(instrument(given).government(), (int) level);
        return new Entries(government, level == null ? number(get(given, "spd")) : null, innovations(given));
    }

    private static List<Reported> innovations(Map<String, Object> given) {
        var innovations = new ArrayList<Reported>();
        int count = (int) get(given, "count");
        int rejected = (int) given.getOrDefault("rejected", 0);
        int affairs = (int) get(given, "affairs");
        for (int i = 0; i < count; i++) innovations.add(innovation(given, i, i >= count - rejected, affairs));
        return innovations;
    }

    private static Reported innovation(Map<String, Object> given, int i, boolean rejected, int affairs) {
        var urusan = i < affairs ? BASIC.get(i) : "PARIWISATA";
        var level = given.get("level");
        var answers = level == null
                ? Map.<String, Answer>of()
                : Answers.all(instrument(given).perInnovation(), (int) level);
        var maturity = level == null ? number(get(given, "maturity")) : null;
        return new Reported("Inovasi " + i, urusan, List.of(), null, null, !rejected, answers, maturity);
    }

    private static Object get(Map<String, Object> from, String key) {
        return Objects.requireNonNull(from.get(key), key);
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(String.valueOf(value));
    }
}
