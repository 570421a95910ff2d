package id.terinovatif.scoring;

import id.terinovatif.instrument.Component;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is answered by one answer: an indicator, or one component of it. */
record Question(Indicator indicator, @Nullable Component component) {
    static Stream<Question> of(Indicator indicator) {
        if (indicator.components().isEmpty()) return Stream.of(new Question(indicator, null));
        return indicator.components().stream().map(part -> new Question(indicator, part));
    }

    @Nullable
    BigDecimal weight() {
        return component == null ? indicator.weight() : component.weight();
    }

    List<Level> levels() {
        return component == null ? indicator.levels() : component.levels();
    }

    String name() {
        return component == null ? indicator.name() : component.name();
    }

    @Nullable
    String part() {
        return component == null ? null : component.code();
    }
}
