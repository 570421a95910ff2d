package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Terms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Scores by one edition. Holds no state between calls and may be shared. */
public final class Scoring {
    private final Instrument instrument;
    private final Terms terms;
    private final Questionnaire government;
    private final Questionnaire perInnovation;

    public Scoring(Instrument instrument) {
        this(instrument, instrument.formula());
    }

    /** Scores by other terms than the edition's, such as another reading of an open point or an announced change. */
    public Scoring(Instrument instrument, Terms terms) {
        this.instrument = instrument;
        this.terms = terms.filledBy(instrument.inferred());
        this.government = new Questionnaire(instrument.government());
        this.perInnovation = new Questionnaire(instrument.perInnovation());
    }

    /**
     * The maturity of one innovation.
     *
     * @throws InvalidAnswers with all problems, fields named from {@code innovation}
     * @throws NotComputable when the edition's weights are unknown
     */
    public Maturity maturity(Reported innovation) {
        needWeights(List.of(innovation));
        var problems = new ArrayList<Problem>();
        var maturity = new MaturityScoring(instrument, perInnovation, problems).score("innovation", innovation);
        refuse(problems);
        return maturity;
    }

    /**
     * The whole index.
     *
     * @throws InvalidAnswers with all problems, fields named as in {@link Entries}
     * @throws NotComputable when the edition lacks what is needed
     */
    public Scorecard scorecard(Entries entries) {
        var formula = AverageWithFloor.of(instrument, terms);
        needGovernment(entries);
        needWeights(entries.innovations());
        var problems = new ArrayList<Problem>();
        var lines = entries.governmentScore() == null
                ? new Marking(government, problems).mark("government", entries.government())
                : List.<IndicatorScore>of();
        var spd = spd(entries, lines, problems);
        var maturities = maturities(entries.innovations(), problems);
        refuse(problems);
        return scorecard(formula, entries, spd, lines, maturities);
    }

    private Scorecard scorecard(
            AverageWithFloor formula,
            Entries entries,
            BigDecimal spd,
            List<IndicatorScore> lines,
            List<Maturity> maturities) {
        var sid = formula.sid(
                entries.innovations(), maturities.stream().map(Maturity::total).toList());
        var total = Figures.plain(spd.add(sid.total()));
        var index = formula.index(spd, sid);
        return new Scorecard(
                instrument.year(),
                spd,
                lines,
                sid,
                total,
                formula.maximum(),
                index,
                predikat(entries, index),
                maturities,
                formula.steps(spd, sid, total, index),
                new Notes(instrument, terms).about(entries, sid, lines, maturities));
    }

    private String predikat(Entries entries, BigDecimal index) {
        var none = entries.innovations().isEmpty() && terms.reads("withoutInnovation", "notAssessed");
        return none ? Predikats.notAssessed() : Predikats.of(index, instrument.predikat());
    }

    private List<Maturity> maturities(List<Reported> innovations, List<Problem> problems) {
        var scoring = new MaturityScoring(instrument, perInnovation, problems);
        var maturities = new ArrayList<Maturity>(innovations.size());
        for (int i = 0; i < innovations.size(); i++)
            maturities.add(scoring.score("innovations[" + i + "]", innovations.get(i)));
        return List.copyOf(maturities);
    }

    private BigDecimal spd(Entries entries, List<IndicatorScore> lines, List<Problem> problems) {
        var given = entries.governmentScore();
        if (given == null)
            return Figures.plain(
                    Figures.sum(lines.stream().map(IndicatorScore::score).toList()));
        var most = terms.governmentMaximum();
        if (given.signum() < 0 || (most != null && given.compareTo(most) > 0))
            problems.add(new Problem(
                    "governmentScore", "jumlah SPD harus 0 sampai " + (most == null ? "…" : Figures.words(most))));
        if (!entries.government().isEmpty())
            problems.add(new Problem("governmentScore", "isi governmentScore atau government, jangan keduanya"));
        return Figures.plain(given);
    }

    private void needGovernment(Entries entries) {
        if (entries.governmentScore() == null && !government.isWeighed())
            throw new NotComputable(
                    instrument.year(),
                    List.of(
                            "bobot indikator aspek pemerintah daerah tidak diketahui; isi jumlah SPD (governmentScore)"));
    }

    private void needWeights(List<Reported> innovations) {
        if (!perInnovation.isWeighed() && innovations.stream().anyMatch(one -> one.maturity() == null))
            throw new NotComputable(instrument.year(), List.of("bobot indikator inovasi tidak diketahui"));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) throw new InvalidAnswers(problems);
    }
}
