package id.terinovatif.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** The same for a monitor: {@code terinovatif_condition} is 0 off, 1 fine, 2 to be looked at, 3 bad; and the figures behind. */
@Component
class ConditionMeters implements MeterBinder {
    private static final List<String> PARTS =
            List.of("database", "disk", "storage", "jobs", "mail", "scanner", "backup");
    private static final List<String> FIGURES = List.of(
            "disk.free.bytes",
            "disk.total.bytes",
            "jobs.waiting",
            "jobs.oldest.seconds",
            "jobs.aside",
            "mail.waiting",
            "mail.oldest.seconds",
            "backup.age.seconds");

    private final Conditions conditions;

    ConditionMeters(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var part : PARTS)
            Gauge.builder("terinovatif.condition", conditions, seen -> state(seen, part))
                    .tag("what", part)
                    .register(registry);
        for (var figure : FIGURES)
            Gauge.builder(
                            "terinovatif." + figure,
                            conditions,
                            seen -> seen.latest().figure(figure))
                    .register(registry);
    }

    private static double state(Conditions conditions, String part) {
        return conditions.latest().all().stream()
                .filter(one -> one.what().equals(part))
                .mapToDouble(one -> one.state().urgency())
                .findFirst()
                .orElse(Double.NaN);
    }
}
