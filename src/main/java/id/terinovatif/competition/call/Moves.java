package id.terinovatif.competition.call;

import id.terinovatif.account.User;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Beginning, changing, opening and cancelling a call. */
@Component
public class Moves {
    private final Calls calls;
    private final CallRows rows;
    private final Chain chain;
    private final Clock clock;

    Moves(Calls calls, CallRows rows, Chain chain, Clock clock) {
        this.calls = calls;
        this.rows = rows;
        this.chain = chain;
        this.clock = clock;
    }

    @Transactional
    public long begin(User user, CallForm form, String rules) {
        if (!Calls.organises(user)) throw new NotAllowed("Lomba disusun oleh admin dan verifikator.");
        return rows.create(user, form, rules);
    }

    @Transactional
    public void change(User user, long id, CallForm form, String rules) {
        rows.change(draft(calls.held(user, id)), form, rules);
    }

    /** The call, when its rules may still change. */
    static Call draft(Call call) {
        if (call.state() != State.DRAFT)
            throw new NotAllowed(
                    "Lomba ini sudah dibuka, jadi aturannya tidak berubah lagi. Buat lomba baru bila aturannya harus lain.");
        return call;
    }

    /** From here on the rules stand, and their hash says so. */
    @Transactional
    public void open(User user, long id) {
        var call = calls.held(user, id, State.DRAFT);
        if (!call.rules().problems().isEmpty())
            throw new NotAllowed("Aturannya belum lengkap: "
                    + call.rules().problems().getFirst().message() + ".");
        if (!clock.instant().isBefore(call.closesAt()))
            throw new NotAllowed("Batas kirimnya sudah lewat. Ubah dulu tanggalnya.");
        var hash = RulesText.hash(call.rulesText());
        calls.set(call, Map.of("state", State.OPEN.name(), "rules_hash", hash));
        chain.add(call, user.id(), Said.OPENED, new Said.Opened(hash));
    }

    @Transactional
    public void cancel(User user, long id, String reason) {
        var call = calls.held(user, id);
        if (!call.state().running()) throw new NotAllowed("Lomba ini tidak sedang berjalan.");
        if (reason.isBlank()) throw new NotAllowed("Tulis alasannya; peserta membacanya.");
        calls.set(call, Map.of("state", State.CANCELLED.name(), "plenary_note", reason.strip()));
        chain.add(call, user.id(), Said.CANCELLED, new Said.Reason(reason.strip()));
    }
}
