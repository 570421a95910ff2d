package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Variant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The maturity of single innovations, from their answers or as given. */
final class MaturityScoring {
    private final Instrument instrument;
    private final List<Problem> problems;
    private final Marking marking;

    MaturityScoring(Instrument instrument, Questionnaire questionnaire, List<Problem> problems) {
        this.instrument = instrument;
        this.problems = problems;
        this.marking = new Marking(questionnaire, problems);
    }

    Maturity score(String path, Reported innovation) {
        checkNames(path, innovation);
        var given = innovation.maturity();
        if (given != null) return given(path, innovation, given);
        var lines = marking.mark(path + ".answers", innovation.answers());
        return new Maturity(
                innovation.name(),
                Figures.plain(
                        Figures.sum(lines.stream().map(IndicatorScore::score).toList())),
                lines,
                emptyMandatory(lines),
                otherVariants(innovation, lines));
    }

    private Maturity given(String path, Reported innovation, BigDecimal points) {
        if (!innovation.answers().isEmpty())
            problems.add(new Problem(path + ".maturity", "isi maturity atau answers, jangan keduanya"));
        var most = instrument.formula().maturityMaximum();
        if (points.signum() < 0 || (most != null && points.compareTo(most) > 0))
            problems.add(new Problem(
                    path + ".maturity",
                    "skor kematangan harus 0 sampai " + (most == null ? "…" : Figures.words(most))));
        return new Maturity(innovation.name(), Figures.plain(points), List.of(), List.of(), List.of());
    }

    private void checkNames(String path, Reported innovation) {
        if (innovation.name().isBlank()) problems.add(new Problem(path + ".name", "nama inovasi harus diisi"));
        checkUrusan(path + ".urusan", innovation.urusan());
        innovation.overlapping().forEach(code -> checkUrusan(path + ".overlapping", code));
        checkChoice(path + ".jenis", "jenis", innovation.jenis());
        checkChoice(path + ".tahapan", "tahapan", innovation.tahapan());
    }

    private void checkUrusan(String field, @Nullable String code) {
        checkChoice(field, "urusan", code);
    }

    private void checkChoice(String field, String list, @Nullable String code) {
        if (code != null
                && instrument.vocabulary(list).flatMap(one -> one.choice(code)).isEmpty())
            problems.add(new Problem(field, list + " \"" + code + "\" tidak dikenal"));
    }

    private List<String> emptyMandatory(List<IndicatorScore> lines) {
        return lines.stream()
                .filter(line -> line.level() == 0)
                .filter(line -> instrument.indicator(line.code()).orElseThrow().isMandatory())
                .map(IndicatorScore::name)
                .toList();
    }

    private List<String> otherVariants(Reported innovation, List<IndicatorScore> lines) {
        var notes = new ArrayList<String>();
        var jenis = innovation.jenis();
        for (var line : lines) {
            var part = line.part();
            if (jenis == null || part == null) continue;
            instrument
                    .indicator(line.code())
                    .flatMap(one -> one.variant(part))
                    .map(Variant::appliesTo)
                    .filter(meant -> !Objects.equals(meant, jenis))
                    .ifPresent(meant -> notes.add(innovation.name() + ": varian " + part + " pada " + line.name()
                            + " tidak cocok dengan jenis " + jenis + "."));
        }
        return notes;
    }
}
