package id.terinovatif.competition.desk;

import id.terinovatif.account.User;
import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.jury.Conflicts;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.jury.Member;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.competition.jury.Sheets.Sheet;
import id.terinovatif.competition.minutes.Rubrics;
import id.terinovatif.shared.Missing;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The one way to an entry on the desk: through the juror's own sheet. Without one, or with a conflict, there is nothing. */
@Component
class Reading {
    private final Calls calls;
    private final Jurors jurors;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final Entries entries;

    Reading(Calls calls, Jurors jurors, Sheets sheets, Conflicts conflicts, Entries entries) {
        this.calls = calls;
        this.jurors = jurors;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.entries = entries;
    }

    /** A call on this juror's desk. */
    record OnDesk(Call call, Member member, int stage, Rubric rubric) {
        boolean open() {
            return call.state() == State.READING || call.state() == State.CALIBRATION;
        }
    }

    /** One entry of it, with the story as this juror may read it. */
    record Open(OnDesk desk, Sheet sheet, Entry entry, Map<String, String> story) {
        Call call() {
            return desk.call();
        }
    }

    OnDesk desk(User user, long id) {
        return desk(calls.get(user, id), user);
    }

    private OnDesk desk(Call call, User user) {
        int stage = call.state() == State.CALIBRATION ? 0 : call.stage();
        return new OnDesk(call, jurors.mine(call, user), stage, Rubrics.of(call.rules(), stage));
    }

    Open entry(User user, long id, int number) {
        return opened(desk(user, id), user, number);
    }

    /** The same with the call's row held, asked again. */
    Open held(User user, long id, int number) {
        var call = calls.heldFor(calls.get(user, id), State.READING, State.CALIBRATION);
        return opened(desk(call, user), user, number);
    }

    /** As {@link #held}, beside others who save at the same moment. */
    Open shared(User user, long id, int number) {
        var call = calls.sharedFor(calls.get(user, id), State.READING, State.CALIBRATION);
        return opened(desk(call, user), user, number);
    }

    private Open opened(OnDesk desk, User user, int number) {
        var call = desk.call();
        if (call.state().before(State.CALIBRATION)) throw new Missing();
        var sheet = sheets.find(call, desk.stage(), number, user.id()).orElseThrow(Missing::new);
        if (conflicts.stands(call, number, user.id())) throw new Missing();
        var entry = entries.get(call, number);
        return new Open(desk, sheet, entry, call.rules().conduct().blind() ? entry.blindStory() : entry.story());
    }
}
