package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.jury.Conflicts.Noted;
import id.terinovatif.competition.jury.Sheets.Sheet;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reading goes from one juror to another: by hand with a reason, or because the juror steps aside. */
@Component
public class Exchanging {
    private final Calls calls;
    private final Chain chain;
    private final Jurors jurors;
    private final Conflicts conflicts;
    private final Sheets sheets;
    private final Naming naming;

    Exchanging(Calls calls, Chain chain, Jurors jurors, Conflicts conflicts, Sheets sheets, Naming naming) {
        this.calls = calls;
        this.chain = chain;
        this.jurors = jurors;
        this.conflicts = conflicts;
        this.sheets = sheets;
        this.naming = naming;
    }

    /** By hand; {@code from} or {@code to} may be empty, and the result is checked as the dealing was. */
    @Transactional
    public void change(User by, long id, int number, String from, String to, String reason) {
        var call = calls.held(by, id, State.DEALT, State.CALIBRATION, State.READING);
        if (reason.isBlank()) throw new NotAllowed("Tulis alasannya; ia masuk berita acara.");
        if (from.isBlank() && to.isBlank()) throw new NotAllowed("Pilih juri yang dilepas atau yang ditambah.");
        var leaving = from.isBlank() ? null : jurors.labelled(call, from);
        var coming = to.isBlank() ? null : jurors.labelled(call, to);
        move(call, by.id(), number, leaving, coming, reason.strip());
        if (!Linked.hang(sheets.at(call, call.stage())))
            throw new NotAllowed("Dengan perubahan ini juri tidak lagi terhubung lewat peserta yang sama.");
        if (sheets.at(call, call.stage()).stream().noneMatch(one -> one.number() == number))
            throw new NotAllowed("Dengan perubahan ini peserta itu tidak dibaca siapa pun.");
    }

    /** The juror's own word is enough; whoever reads least and may takes over. Says by whom, empty when nobody may. */
    @Transactional
    public Optional<String> recuse(User user, long id, int number, Ground ground) {
        var call = calls.heldFor(calls.get(user, id), State.DEALT, State.CALIBRATION, State.READING);
        var member = jurors.mine(call, user);
        int stage = call.state() == State.CALIBRATION ? 0 : call.stage();
        if (sheets.find(call, stage, number, user.id()).isEmpty()) throw new Missing();
        naming.note(call, member, new Noted(number, user.id(), ground.name(), "RECUSED"));
        var next = stage == 0 ? Optional.<Member>empty() : successor(call, number);
        release(call, user.id(), number, member, next.orElse(null));
        return next.map(Member::label);
    }

    private void release(Call call, long by, int number, Member member, @Nullable Member next) {
        var reason = "menyatakan berbenturan kepentingan";
        if (call.state() == State.CALIBRATION) take(call, by, 0, number, member, reason);
        if (sheets.find(call, call.stage(), number, member.personId()).isPresent())
            move(call, by, number, member, next, reason);
    }

    private Optional<Member> successor(Call call, int number) {
        var at = sheets.at(call, call.stage());
        return jurors.of(call).stream()
                .filter(one -> !conflicts.stands(call, number, one.personId()))
                .filter(one ->
                        at.stream().noneMatch(sheet -> sheet.number() == number && sheet.personId() == one.personId()))
                .filter(one -> one.capacity() == null || load(call, one) < one.capacity())
                .min(Comparator.<Member>comparingLong(one -> load(call, one)).thenComparing(Member::label));
    }

    private long load(Call call, Member member) {
        return sheets.own(call, call.stage(), member.personId()).size();
    }

    private void move(Call call, long by, int number, @Nullable Member from, @Nullable Member to, String reason) {
        if (to != null) {
            if (conflicts.stands(call, number, to.personId()))
                throw new NotAllowed(to.label() + " berbenturan kepentingan dengan peserta ini.");
            if (sheets.find(call, call.stage(), number, to.personId()).isPresent())
                throw new NotAllowed(to.label() + " sudah membaca peserta ini.");
        }
        if (from != null) free(call, call.stage(), number, from);
        if (to != null) sheets.add(call, call.stage(), number, to.personId(), (int) load(call, to) + 1);
        chain.add(
                call,
                by,
                Said.CHANGED,
                new Said.Changed(
                        call.stage(),
                        Call.label(number),
                        from == null ? null : from.label(),
                        to == null ? null : to.label(),
                        reason));
    }

    private void take(Call call, long by, int stage, int number, Member from, String reason) {
        free(call, stage, number, from);
        chain.add(call, by, Said.CHANGED, new Said.Changed(stage, Call.label(number), from.label(), null, reason));
    }

    private void free(Call call, int stage, int number, Member member) {
        Sheet sheet = sheets.find(call, stage, number, member.personId()).orElseThrow(Missing::new);
        sheets.state(call, sheet, "RELEASED", null);
    }
}
