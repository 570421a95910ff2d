package id.terinovatif.index.risk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.index.Outlook;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.innovation.standing.Standing;
import id.terinovatif.innovation.standing.Standings;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.scoring.Scorecard;
import id.terinovatif.scoring.Worth;
import id.terinovatif.shared.kept.Kept;
import id.terinovatif.shared.kept.RegionChanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the number at risk down to indicator, innovation and finding. */
@Component
public class RiskPages {
    private static final int MOST = 300;
    private static final int MOST_LINES = 50_000;

    private final Instruments instruments;
    private final Standings standings;
    private final Verdicts verdicts;
    private final RegionIndex index;
    private final Outlook outlook;
    private final JdbcClient jdbc;
    private final Kept<Risk.View> kept;

    private record Name(long id, String name, String agency) {}

    private record Why(long innovationId, String title, String detail) {}

    RiskPages(
            Instruments instruments,
            Standings standings,
            Verdicts verdicts,
            RegionIndex index,
            Outlook outlook,
            JdbcClient jdbc,
            RegionChanges changes) {
        this.instruments = instruments;
        this.standings = standings;
        this.verdicts = verdicts;
        this.index = index;
        this.outlook = outlook;
        this.jdbc = jdbc;
        this.kept = new Kept<>(
                changes, MOST_LINES, view -> 1 + view.figures().portfolio().size());
    }

    /** The page of a region's year, kept until the region changes. */
    public Risk.View of(long regionId, int year) {
        return kept.get(regionId, instruments.of(year).hash(), () -> computed(regionId, year));
    }

    private Risk.View computed(long regionId, int year) {
        var figures = index.of(regionId, year);
        var card = figures.claimed();
        var claims = standings.reported(regionId, year);
        return new Risk.View(
                figures,
                card == null ? null : causes(claims, year, card),
                card == null ? null : outlook.of(regionId, figures),
                lines(regionId, claims, year));
    }

    private List<Risk.Cause> causes(List<Standing> reported, int year, Scorecard card) {
        var indicators = byCode(instruments.of(year));
        var byState = new EnumMap<Standing.State, List<Standing>>(Standing.State.class);
        reported.stream()
                .filter(claim -> indicators.containsKey(claim.indicator()))
                .forEach(claim -> byState.computeIfAbsent(claim.state(), state -> new ArrayList<>())
                        .add(claim));
        return Arrays.stream(Standing.State.values())
                .filter(state -> !state.holds())
                .map(state -> cause(state, byState.getOrDefault(state, List.of()), indicators, card))
                .toList();
    }

    private static Risk.Cause cause(
            Standing.State state, List<Standing> claims, Map<String, Indicator> indicators, Scorecard card) {
        var points = Worth.sum(claims.stream()
                .map(claim -> Worth.lost(
                        java.util.Objects.requireNonNull(indicators.get(claim.indicator())),
                        claim.level(),
                        claim.soundLevel()))
                .toList());
        return new Risk.Cause(state, claims.size(), points, Worth.ofMaturity(points, card));
    }

    /** The indicators, most points at risk first. */
    private List<Risk.Line> lines(long regionId, List<Standing> reported, int year) {
        var past = verdicts.past(regionId);
        var claims = reported.stream().collect(groupingBy(Standing::indicator));
        return instruments.of(year).perInnovation().stream()
                .map(indicator -> line(indicator, claims.getOrDefault(indicator.code(), List.of()), past))
                .sorted(Comparator.comparing(Risk.Line::points).reversed())
                .toList();
    }

    private static Risk.Line line(Indicator indicator, List<Standing> claims, Map<String, Verdicts.Past> past) {
        var atRisk = (int) claims.stream()
                .filter(claim -> claim.soundLevel() < claim.reachableLevel())
                .count();
        var points = Worth.sum(claims.stream()
                .map(claim -> Worth.lost(indicator, claim.reachableLevel(), claim.soundLevel()))
                .toList());
        return new Risk.Line(indicator, claims.size(), atRisk, points, past.get(indicator.code()));
    }

    /** The claims at risk at one indicator with what was found in their documents. */
    List<Risk.Case> cases(long regionId, int year, Indicator indicator) {
        var names = names(regionId, year);
        var why = why(regionId, year, indicator);
        return standings.reported(regionId, year).stream()
                .filter(claim -> claim.indicator().equals(indicator.code()) && claim.soundLevel() < claim.level())
                .sorted(Comparator.comparing(Standing::state).thenComparingLong(Standing::innovationId))
                .limit(MOST)
                .map(claim -> open(claim, java.util.Objects.requireNonNull(names.get(claim.innovationId())), why))
                .toList();
    }

    private static Risk.Case open(Standing claim, Name name, Map<Long, List<Why>> why) {
        var found = why.getOrDefault(claim.innovationId(), List.of()).stream()
                .map(one -> one.title() + ": " + one.detail())
                .toList();
        return new Risk.Case(name.id(), name.name(), name.agency(), claim, claim.judged() == null ? found : List.of());
    }

    private Map<Long, Name> names(long regionId, int year) {
        return jdbc.sql("""
                        select i.id, i.name, a.name as agency from innovation i
                        join agency a on a.region_id = i.region_id and a.id = i.agency_id
                        where i.region_id = ? and i.year = ?""").params(regionId, year).query(Name.class).list().stream()
                .collect(toMap(Name::id, Function.identity()));
    }

    private Map<Long, List<Why>> why(long regionId, int year, Indicator indicator) {
        return jdbc
                .sql("""
                        select c.innovation_id, d.title, f ->> 'detail' as detail
                        from evidence_check c
                        join innovation i on i.region_id = c.region_id and i.id = c.innovation_id and i.year = :year
                        join document d on d.region_id = c.region_id and d.id = c.document_id
                        cross join lateral jsonb_array_elements(c.report -> 'checks') f
                        where c.region_id = :region and c.indicator = :indicator and f ->> 'outcome' <> 'PASS'
                          and not coalesce((f ->> 'silent')::boolean, false)
                        order by c.document_id""")
                .param("region", regionId)
                .param("year", year)
                .param("indicator", indicator.code())
                .query(Why.class)
                .list()
                .stream()
                .collect(groupingBy(Why::innovationId));
    }

    private static Map<String, Indicator> byCode(Instrument instrument) {
        return instrument.perInnovation().stream().collect(toMap(Indicator::code, Function.identity()));
    }
}
