package id.terinovatif.watch;

import id.terinovatif.watch.Condition.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down as soon as one part of the installation is. It never takes a node out of service; readiness does that. */
@Component("conditions")
class ConditionHealth implements HealthIndicator {
    private final Conditions conditions;

    ConditionHealth(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public Health health() {
        return conditions.latest().worst() == State.BAD
                ? Health.down().build()
                : Health.up().build();
    }
}
