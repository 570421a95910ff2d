package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Plans a region's year: the portfolio that earns most at present levels, and the levels to raise within a budget, with the
 * portfolio chosen anew for the raised levels. Pure; a fresh one for each question.
 */
public final class Planner {
    private static final int ALL_SIZES = 60;

    private final Instrument instrument;
    private final Entries entries;
    private final PlanRequest request;
    private final Scorecard card;
    private final Workload work;
    private final PortfolioChoice.Rule rule;
    private final List<String> basic;

    /**
     * Prepares a plan for what a region enters.
     *
     * @throws InvalidAnswers for entries or wishes that do not fit, fields named
     * @throws NotComputable when the edition lacks what is needed
     */
    public Planner(Instrument instrument, Entries entries, PlanRequest request) {
        this.instrument = instrument;
        this.entries = entries;
        this.request = request;
        this.card = new Scoring(instrument).scorecard(entries);
        PlanChecks.check(instrument, entries, request);
        this.work = new Workload(instrument, card, request.effort());
        this.rule = rule(instrument);
        this.basic = basic(instrument);
    }

    private static PortfolioChoice.Rule rule(Instrument instrument) {
        var terms = instrument.formula().filledBy(instrument.inferred());
        var each = terms.countWeight();
        var wanted = terms.minimumBasicServiceAffairs();
        return new PortfolioChoice.Rule(
                terms.minimumDivisor() == null ? 1 : terms.minimumDivisor(),
                each == null ? 0 : each.doubleValue(),
                terms.countCap() == null ? 0 : terms.countCap(),
                wanted == null ? 0 : wanted);
    }

    public Plan plan() {
        var present = new PortfolioChoice(candidates(work.points()), rule);
        var chosen = present.best(request.minimum());
        var raised = best(present, chosen);
        return new Plan(
                card.index(),
                index(raised.innovations(), raised.levels()),
                portfolio(chosen),
                new StepOrder(instrument, entries, raised).steps());
    }

    /** What is reported and which levels are raised; {@code points} is the total it earns. */
    record Raised(List<Integer> innovations, List<Workload.Levels> levels, int divisor, double points) {}

    private Raised best(PortfolioChoice present, PortfolioChoice.Chosen chosen) {
        var best = raise(chosen.innovations());
        for (int n : sizes(chosen.innovations().size())) {
            var other = raise(present.ofSize(n).innovations());
            if (other.points() > best.points() + 1e-9) best = other;
        }
        var again = new PortfolioChoice(candidates(work.raised(best.levels())), rule).best(request.minimum());
        var anew = raise(again.innovations());
        return anew.points() > best.points() + 1e-9 ? anew : best;
    }

    /** Every size when there are few innovations, else the neighbourhood of the present best in growing strides. */
    private Set<Integer> sizes(int around) {
        var least = Math.max(request.minimum(), (int)
                entries.innovations().stream().filter(this::locked).count());
        var sizes = new LinkedHashSet<Integer>();
        var most = entries.innovations().size();
        if (most <= ALL_SIZES) IntStream.rangeClosed(least, most).forEach(sizes::add);
        else
            for (int stride = 1; stride <= most; stride *= 2) {
                sizes.add(Math.clamp(around - stride, least, most));
                sizes.add(Math.clamp(around + stride, least, most));
            }
        return sizes;
    }

    private Raised raise(List<Integer> innovations) {
        int divisor = Math.max(rule.minimumDivisor(), innovations.size());
        var levels = work.best(innovations, divisor, request.budget());
        double sum = 0;
        int affairs = 0;
        for (int one : innovations) {
            sum += work.points()[one];
            affairs |= affairs(entries.innovations().get(one));
        }
        double points = rule.mean(sum, innovations.size()) + rule.count(innovations.size(), affairs);
        for (var level : levels) points += level.count() * level.kind().value(divisor);
        return new Raised(innovations, levels, divisor, points);
    }

    private List<PortfolioChoice.Candidate> candidates(double[] points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> {
                    var one = entries.innovations().get(i);
                    return new PortfolioChoice.Candidate(points[i], affairs(one), locked(one));
                })
                .toList();
    }

    private boolean locked(Reported innovation) {
        return request.locked().contains(innovation.name());
    }

    /** The basic-service urusan as bits, in the order of the edition's list. */
    private int affairs(Reported innovation) {
        int at = basic.indexOf(String.valueOf(innovation.urusan()));
        return at < 0 ? 0 : 1 << at;
    }

    private static List<String> basic(Instrument instrument) {
        return instrument.vocabulary("urusan").stream()
                .flatMap(list -> list.choices().stream())
                .filter(choice -> instrument
                        .urusan(choice.code())
                        .filter(urusan -> urusan.pelayananDasar())
                        .isPresent())
                .map(choice -> choice.code())
                .toList();
    }

    private Plan.Portfolio portfolio(PortfolioChoice.Chosen chosen) {
        var names = entries.innovations().stream().map(Reported::name).toList();
        var report = chosen.innovations().stream().sorted().map(names::get).toList();
        var kept = new HashSet<>(chosen.innovations());
        var leaveOut = IntStream.range(0, names.size())
                .filter(i -> !kept.contains(i))
                .mapToObj(names::get)
                .toList();
        var index = index(chosen.innovations(), List.of());
        return new Plan.Portfolio(
                report, leaveOut, index, new PortfolioReasons(rule, card, index, leaveOut.size()).words());
    }

    /** The index when just these are reported, with these levels raised: by {@link Scoring}, not by the search's arithmetic. */
    private BigDecimal index(List<Integer> innovations, List<Workload.Levels> levels) {
        var raised = work.raised(levels);
        var reported = new ArrayList<Reported>();
        for (int i : innovations) {
            var one = entries.innovations().get(i);
            reported.add(new Reported(
                    one.name(),
                    one.urusan(),
                    one.overlapping(),
                    one.jenis(),
                    one.tahapan(),
                    true,
                    java.util.Map.of(),
                    BigDecimal.valueOf(raised[i])));
        }
        var government = card.spd().add(work.government(levels));
        return new Scoring(instrument)
                .scorecard(new Entries(java.util.Map.of(), government, reported))
                .index();
    }
}
