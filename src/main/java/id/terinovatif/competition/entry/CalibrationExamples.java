package id.terinovatif.competition.entry;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stories that do not compete and that every juror reads first, so that all mean the same by a band. */
@Component
class CalibrationExamples {
    private static final int MOST = 4;

    private final Calls calls;
    private final Entries entries;
    private final Freezing freezing;
    private final Clock clock;

    CalibrationExamples(Calls calls, Entries entries, Freezing freezing, Clock clock) {
        this.calls = calls;
        this.entries = entries;
        this.freezing = freezing;
        this.clock = clock;
    }

    @Transactional
    void add(User by, long id, Innovation innovation) {
        var call = calls.held(by, id, State.CLOSED, State.DEALT);
        var all = entries.of(call);
        if (all.stream().filter(Entry::calibration).count() >= MOST) throw new NotAllowed("Empat contoh sudah cukup.");
        boolean competes = all.stream()
                .anyMatch(one ->
                        Objects.equals(one.innovationId(), innovation.id()) && one.state() != Entry.State.WITHDRAWN);
        if (competes) throw new NotAllowed("Inovasi ini peserta lomba atau sudah menjadi contoh.");
        var group = call.rules().groups().getFirst().name();
        entries.add(call, freezing.of(call, group, innovation, Map.of()), by.id(), null, clock.instant(), true);
    }
}
