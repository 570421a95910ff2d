package id.terinovatif.watch;

import id.terinovatif.watch.Condition.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How every part of the installation is, looked at now or a moment ago. */
@Component
class Conditions {
    /** So often at most a stranger's question makes the programme look. */
    private static final Duration FRESH = Duration.ofSeconds(15);

    /** What was seen, and when. */
    record Seen(Instant at, List<Condition> all) {
        State worst() {
            return all.stream().map(Condition::state).max(State::compareTo).orElse(State.OFF);
        }

        double figure(String name) {
            return all.stream()
                    .map(one -> one.figures().get(name))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    private final Parts parts;
    private final Clock clock;
    private @Nullable Seen latest;

    Conditions(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** What was seen a moment ago, or is seen now. */
    synchronized Seen latest() {
        var seen = latest;
        return seen != null && seen.at().isAfter(clock.instant().minus(FRESH)) ? seen : now();
    }

    synchronized Seen now() {
        var seen = new Seen(clock.instant(), parts.all());
        latest = seen;
        return seen;
    }
}
