package id.terinovatif.innovation.workflow;

import id.terinovatif.account.User;
import id.terinovatif.innovation.History;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.shared.NotAllowed;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves an innovation along the {@link Step} table; no other code sets a status. */
@Component
public class Workflow {
    private final JdbcClient jdbc;
    private final Innovations innovations;
    private final History history;
    private final Scores scores;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Workflow(
            JdbcClient jdbc,
            Innovations innovations,
            History history,
            Scores scores,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.innovations = innovations;
        this.history = history;
        this.scores = scores;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes the step and writes who, when and why with it, or throws {@link NotAllowed} and changes nothing. The row is locked
     * and read again first, so that of two people moving it only one does.
     */
    @Transactional
    public void take(Step step, User by, long id, @Nullable String reason) {
        var locked = innovations.visibleTo(by).locked(id);
        var innovation = locked.innovation();
        requireOpen(step, by, innovation);
        if (step.needsReason() && (reason == null || reason.isBlank()))
            throw new NotAllowed("Tuliskan alasannya dulu, supaya orang lain mengerti.");
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        update innovation set status = :to, changed_at = :now, moved_at = :now,
                            submitted_at = case when :submits then :now else submitted_at end
                        where region_id = :region and id = :id""")
                .param("to", step.to().name())
                .param("now", now)
                .param("submits", step == Step.SUBMIT)
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .update();
        history.add(by, innovation, step, reason);
        scores.refresh(locked); // whether verdicts count depends on where it stands
        events.publishEvent(new Moved(innovation, step, by, reason));
    }

    /** Throws {@link NotAllowed} with the reason when this person cannot take the step from here. */
    void requireOpen(Step step, User by, Innovation innovation) {
        if (!innovation.openTo(step, by))
            throw new NotAllowed("Inovasi ini sekarang \"" + innovation.status().label()
                    + "\", jadi langkah itu tidak terbuka untuk Anda.");
    }
}
