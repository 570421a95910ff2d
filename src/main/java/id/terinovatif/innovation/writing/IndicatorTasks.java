package id.terinovatif.innovation.writing;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.standing.Claimed.Line;
import id.terinovatif.innovation.writing.Task.State;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The indicators as tasks: what is claimed, and how its proof stands. */
@Component
class IndicatorTasks {
    private final Help help;

    IndicatorTasks(Help help) {
        this.help = help;
    }

    List<Task> of(Innovation innovation, Instrument instrument, Map<String, Line> claimed) {
        return instrument.perInnovation().stream()
                .map(indicator -> new Row(innovation, instrument, indicator)
                        .task(claimed.getOrDefault(indicator.code(), Line.nothing(indicator.code()))))
                .toList();
    }

    private final class Row {
        private final Innovation innovation;
        private final Instrument instrument;
        private final Indicator indicator;

        Row(Innovation innovation, Instrument instrument, Indicator indicator) {
            this.innovation = innovation;
            this.instrument = instrument;
            this.indicator = indicator;
        }

        Task task(Line line) {
            var saved = line.answer();
            if (saved == null || saved.level() == 0) return as(State.OPEN, "Belum dijawab", null, BigDecimal.ZERO);
            var points = Objects.requireNonNullElse(indicator.points(saved.level()), BigDecimal.ZERO);
            var verdict = line.verdict();
            if (line.mended()) return as(State.MENDED, "Diperbaiki", "Dibaca lagi setelah dikirim.", points);
            if (line.refused() && verdict != null)
                return as(State.REFUSED, verdict.outcome().label(), filled(verdict.because()), points);
            if (verdict != null && verdict.stands())
                return as(State.DONE, verdict.outcome().label(), filled(verdict.because()), points);
            return proof(line, points);
        }

        private Task proof(Line line, BigDecimal points) {
            if (line.documents() == 0)
                return as(
                        State.UNPROVED,
                        "Bukti belum ada",
                        "Tanpa bukti, " + Indonesian.number(points) + " poin ini berisiko.",
                        points);
            var failing = line.failing();
            if (failing != null)
                return as(
                        State.FAILING,
                        "Bukti belum sesuai",
                        failing.reason() + ". " + failing.remedy() + " Menyelamatkan " + Indonesian.number(points)
                                + " poin.",
                        points);
            if (line.passed() > 0) return as(State.DONE, "Terbukti", null, points);
            return line.checked() < line.documents()
                    ? as(State.CHECKED, "Bukti sedang diperiksa", null, points)
                    : as(
                            State.CHECKED,
                            "Bukti perlu dilihat orang",
                            "Pemeriksaan otomatis belum yakin, jadi poinnya masih berisiko. Pemeriksa yang memutuskan.",
                            points);
        }

        private Task as(State state, String tag, @Nullable String note, BigDecimal points) {
            return new Task(
                    "/inovasi/" + innovation.id() + "/indikator/" + indicator.code(),
                    indicator.name(),
                    state,
                    tag,
                    note,
                    points,
                    indicator.maximum(),
                    indicator.isMandatory(),
                    instrument.effort().days(indicator.code()).orElse(null),
                    help.indicator(indicator.code())
                            .map(Help.ForIndicator::waitsFor)
                            .orElse(null));
        }
    }

    private static @Nullable String filled(String words) {
        return words.isEmpty() ? null : words;
    }
}
