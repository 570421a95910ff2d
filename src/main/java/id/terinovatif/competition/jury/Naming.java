package id.terinovatif.competition.jury;

import id.terinovatif.account.Person;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.jury.Conflicts.Noted;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Naming jurors, and what each declares before anything is dealt. */
@Component
public class Naming {
    private final Calls calls;
    private final Chain chain;
    private final Jurors jurors;
    private final Conflicts conflicts;
    private final Entries entries;
    private final Clock clock;

    Naming(Calls calls, Chain chain, Jurors jurors, Conflicts conflicts, Entries entries, Clock clock) {
        this.calls = calls;
        this.chain = chain;
        this.jurors = jurors;
        this.conflicts = conflicts;
        this.entries = entries;
        this.clock = clock;
    }

    /** Seats a person of this region, whom the caller has found. */
    @Transactional
    public void name(
            User by,
            long id,
            Person person,
            String institution,
            boolean outside,
            String expertise,
            @Nullable Integer capacity) {
        var call = calls.held(by, id, State.OPEN, State.CLOSED);
        var label = jurors.add(call, person.id(), institution, outside, expertise, capacity);
        chain.add(call, by.id(), Said.JUROR, new Said.JurorNamed(label, institution, outside));
    }

    @Transactional
    public void withdraw(User by, long id, long personId) {
        var call = calls.held(by, id, State.OPEN, State.CLOSED);
        var member = jurors.find(call, personId).orElseThrow(Missing::new);
        jurors.withdraw(call, personId, clock.instant());
        chain.add(
                call,
                by.id(),
                Said.JUROR,
                new Said.JurorNamed(member.label() + " berhenti", member.institution(), member.outside()));
    }

    /** The juror's signed word: which entries concern the juror, by ground, and none beside. */
    @Transactional
    public void declare(User user, long id, Map<Integer, Ground> concerned) {
        var call = calls.heldFor(calls.get(user, id), State.CLOSED);
        var member = jurors.mine(call, user);
        var said = new ArrayList<String>();
        concerned.forEach((number, ground) -> {
            if (!ground.declared()) throw new NotAllowed("Pilih sebabnya dari daftar.");
            entries.get(call, number);
            note(call, member, new Noted(number, user.id(), ground.name(), "DECLARED"));
            said.add(Call.label(number));
        });
        jurors.declare(call, user.id(), clock.instant());
        chain.add(call, user.id(), Said.DECLARED, new Said.Declared(member.label(), said));
    }

    /** Notes all the house knows by itself; called when the list stands. */
    void compute(Call call) {
        var members = jurors.of(call);
        for (var found : conflicts.found(call))
            members.stream()
                    .filter(member -> member.personId() == found.personId())
                    .findFirst()
                    .ifPresent(member -> note(call, member, found));
    }

    void note(Call call, Member member, Noted conflict) {
        conflicts.note(call, conflict, clock.instant());
        chain.add(
                call,
                member.personId(),
                Said.CONFLICT,
                new Said.ConflictNoted(
                        Call.label(conflict.number()), member.label(), conflict.ground(), conflict.source()));
    }
}
