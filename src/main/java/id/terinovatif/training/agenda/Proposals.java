package id.terinovatif.training.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.terinovatif.coach.Check;
import id.terinovatif.innovation.coaching.RegionChecks;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.training.Training;
import id.terinovatif.training.agenda.AgendaQueries.Fact;
import id.terinovatif.year.Years;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The three weakest spots of each kind, with the numbers they come from. */
@Component
public class Proposals {
    private static final int MOST = 3;

    private final AgendaQueries queries;
    private final RegionChecks checks;
    private final Years years;
    private final Instruments instruments;

    Proposals(AgendaQueries queries, RegionChecks checks, Years years, Instruments instruments) {
        this.queries = queries;
        this.checks = checks;
        this.years = years;
        this.instruments = instruments;
    }

    /** A topic that the drafts ask for; the title is a suggestion. */
    public record Proposal(Kind kind, String key, String title, int drafts, int of, List<String> agencies) {
        public String reason() {
            return drafts + " dari " + of + " " + kind.unit();
        }
    }

    public List<Proposal> of(Training training) {
        return years.current(training.regionId())
                .map(year -> of(training, year.year()))
                .orElse(List.of());
    }

    private List<Proposal> of(Training training, int year) {
        var asked = instruments.of(year).perInnovation();
        var names = asked.stream().collect(toMap(Indicator::code, Indicator::name));
        var titles = checks.of(training.regionId()).stream().collect(toMap(Check::id, Check::title));
        var codes = asked.stream().map(Indicator::code).toList();
        return Stream.of(
                        weakest(Kind.CHECK, queries.failedChecks(training, year), titles, "Memperbaiki: "),
                        weakest(
                                Kind.RETURNED,
                                queries.returnedIndicators(training, year),
                                names,
                                "Bukti yang diterima untuk: "),
                        weakest(Kind.EMPTY, queries.emptyIndicators(training, year, codes), names, "Mengisi: "))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Proposal> weakest(Kind kind, List<Fact> facts, Map<String, String> names, String lead) {
        var all = facts.stream().collect(toMap(Fact::agency, Fact::of, (one, same) -> one)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return facts.stream()
                .filter(fact -> names.containsKey(fact.key()))
                .collect(groupingBy(Fact::key))
                .entrySet()
                .stream()
                .map(one -> proposal(kind, one.getKey(), lead + names.get(one.getKey()), one.getValue(), all))
                .sorted(Comparator.comparingInt(Proposal::drafts).reversed().thenComparing(Proposal::key))
                .limit(MOST)
                .toList();
    }

    private static Proposal proposal(Kind kind, String key, String title, List<Fact> facts, int of) {
        var agencies = facts.stream()
                .sorted(Comparator.comparingInt(Fact::drafts).reversed().thenComparing(Fact::agency))
                .map(fact -> fact.agency() + " " + fact.drafts() + " dari " + fact.of())
                .toList();
        return new Proposal(
                kind, key, title, facts.stream().mapToInt(Fact::drafts).sum(), of, agencies);
    }
}
