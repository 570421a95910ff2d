package id.terinovatif.competition.entry;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office looks whether entries are complete, and closes the list. */
@Component
public class Checking {
    private final Calls calls;
    private final Chain chain;
    private final Entries entries;
    private final EntryRows rows;
    private final Clock clock;

    Checking(Calls calls, Chain chain, Entries entries, EntryRows rows, Clock clock) {
        this.calls = calls;
        this.chain = chain;
        this.entries = entries;
        this.rows = rows;
        this.clock = clock;
    }

    /** Ends the time of sending; from here on only repairs come. */
    @Transactional
    public void close(User by, long id) {
        var call = calls.held(by, id, State.OPEN);
        if (clock.instant().isBefore(call.closesAt()))
            throw new NotAllowed("Batas kirim belum lewat, jadi kiriman belum bisa ditutup.");
        calls.set(call, Map.of("state", State.CLOSED.name()));
    }

    @Transactional
    public void judge(User by, long id, int number, Entry.State state, String reason) {
        var call = calls.held(by, id);
        var entry = entries.get(call, number);
        if (call.state() != State.OPEN && call.state() != State.CLOSED && state != Entry.State.DISQUALIFIED)
            throw new NotAllowed("Daftar peserta sudah tetap. Yang masih bisa hanya menggugurkan, dengan alasan.");
        if (!call.state().running()) throw new NotAllowed("Hasil sudah diumumkan; perubahan lewat sanggahan.");
        if (entry.state() == Entry.State.WITHDRAWN) throw new NotAllowed("Kiriman ini sudah ditarik pesertanya.");
        if (state != Entry.State.ADMITTED && reason.isBlank())
            throw new NotAllowed("Tulis alasannya; peserta membacanya.");
        if (state == Entry.State.RETURNED && entry.repaired())
            throw new NotAllowed("Kiriman ini sudah diperbaiki sekali. Terima, atau tolak dengan alasan.");
        rows.judge(call, number, state, reason.strip(), state == Entry.State.RETURNED ? until(call) : null);
        chain.add(call, by.id(), Said.CHECKED, new Said.Checked(entry.label(), state.name(), reason.strip()));
    }

    private @Nullable Instant until(Call call) {
        return clock.instant().plus(Duration.ofDays(call.rules().conduct().repairDays()));
    }

    /** The list as it stands, for the draw; nobody may be waiting any more. */
    public Said.Closed list(Call call) {
        var all =
                entries.of(call).stream().filter(entry -> !entry.calibration()).toList();
        boolean waiting = all.stream()
                .anyMatch(entry -> entry.state() == Entry.State.SENT || entry.mayBeRepaired(clock.instant()));
        if (waiting) throw new NotAllowed("Masih ada kiriman yang menunggu diperiksa atau diperbaiki.");
        var list = all.stream()
                .filter(entry -> entry.state() == Entry.State.ADMITTED)
                .map(entry -> new Said.Sent(entry.label(), entry.print()))
                .toList();
        return new Said.Closed(list, MinutesCheck.listHash(list));
    }
}
