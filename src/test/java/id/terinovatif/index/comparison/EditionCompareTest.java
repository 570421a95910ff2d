package id.terinovatif.index.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.verification.WordDiff;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same answers under other rules. */
@RealServer
class EditionCompareTest {
    private final World world;
    private final UnderOtherRules rules;
    private final Instruments instruments;
    private World.Place place;
    private Visitor verifier;

    EditionCompareTest(World world, UnderOtherRules rules, Instruments instruments) {
        this.world = world;
        this.rules = rules;
        this.instruments = instruments;
    }

    /** One innovation of 23 points handed in. */
    @BeforeEach
    void begin() {
        place = world.place();
        var operator = world.as(place.email(Role.OPERATOR));
        var path = Drafts.begin(operator, "TIMBANG CERIA");
        Drafts.fill(operator, path);
        operator.post(path + "/pengajuan", Map.of());
        verifier = world.as(place.email(Role.VERIFIER));
    }

    @Test
    void the_announced_divisor_of_14_lowers_the_index_of_few_innovations() {
        var announced = rules.announced(place.region().id(), 2026);

        // 23 / 12 / 250 × 100 today; 23 / 14 / 250 × 100 as announced for 2027
        assertThat(Objects.requireNonNull(announced.own()).index()).isEqualByComparingTo("0.77");
        var next = announced.later().getFirst();
        assertThat(next.announcement().year()).isEqualTo(2027);
        assertThat(next.card().index()).isEqualByComparingTo("0.66");
        assertThat(verifier.get("/indeks/2026/edisi").body()).contains("2027, prakiraan", "0,66", "−0,11");
    }

    @Test
    void maturity_is_scored_by_the_weights_of_the_other_edition_and_what_it_lacks_is_named() {
        var region = place.region().id();
        var same = rules.elsewhere(region, 2026, instruments.of(2026));
        assertThat(same.mean()).as("the own edition gives the own mean").isEqualByComparingTo("23");
        assertThat(same.dropped()).isZero();

        // 2021 weighs the five answers of the draft otherwise
        assertThat(rules.elsewhere(region, 2026, instruments.of(2021)).mean()).isEqualByComparingTo("32");
        var unknown = rules.elsewhere(region, 2026, instruments.of(2022));
        assertThat(unknown.mean()).isNull();
        assertThat(unknown.gaps()).isNotEmpty();
        assertThat(verifier.get("/indeks/2026/edisi?dengan=2022").body())
                .contains("belum bisa dinilai dengan edisi 2022", unknown.gaps().getFirst());
    }

    @Test
    void words_that_changed_between_editions_are_marked_and_an_unknown_weight_is_no_change() {
        var pairs = Wordings.of(instruments.of(2025), instruments.of(2026));
        assertThat(pairs.stream().map(Wordings.Pair::after).filter(Objects::nonNull))
                .hasSize(36);
        assertThat(pairs.stream().map(Wordings.Pair::before).filter(Objects::nonNull))
                .hasSize(36);
        var changed = pairs.stream()
                .flatMap(pair -> pair.texts().stream())
                .filter(Wordings.Text::changed)
                .toList();
        assertThat(changed)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.pieces()).anyMatch(piece -> piece.kind() != WordDiff.Kind.SAME));
        assertThat(Wordings.of(instruments.of(2026), instruments.of(2026))).noneMatch(Wordings.Pair::changed);
        assertThat(verifier.get("/indeks/2026/edisi?dengan=2025").body()).contains("<del>", "<ins>");
    }

    @Test
    void a_year_without_an_edition_is_not_found() {
        assertThat(verifier.get("/indeks/2026/edisi?dengan=1999").statusCode()).isEqualTo(404);
        assertThat(verifier.get("/indeks/2026/edisi?dengan=2026").statusCode()).isEqualTo(404);
    }
}
