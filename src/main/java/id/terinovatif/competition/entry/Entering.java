package id.terinovatif.competition.entry;

import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Sending an entry, once and once more after it was returned, and taking it back. */
@Component
public class Entering {
    private final Calls calls;
    private final Chain chain;
    private final Entries entries;
    private final EntryRows rows;
    private final Freezing freezing;
    private final JsonMapper json;
    private final Clock clock;

    Entering(
            Calls calls,
            Chain chain,
            Entries entries,
            EntryRows rows,
            Freezing freezing,
            JsonMapper json,
            Clock clock) {
        this.calls = calls;
        this.chain = chain;
        this.entries = entries;
        this.rows = rows;
        this.freezing = freezing;
        this.json = json;
        this.clock = clock;
    }

    /** Of an innovation the caller has looked at with {@link Eligibility}; asked once more here for the group and the hour. */
    @Transactional
    public int enter(User by, Call seen, String group, Innovation innovation, Map<String, String> typed) {
        var call = taking(seen);
        if (!by.writes() || !by.agencyIds().contains(innovation.agencyId()))
            throw new NotAllowed("Yang mengikutkan inovasi adalah perangkat daerahnya.");
        boolean twice = entries.of(call).stream()
                .anyMatch(one -> one.state() != Entry.State.WITHDRAWN
                        && one.innovationId() != null
                        && one.innovationId() == innovation.id());
        if (twice) throw new NotAllowed("Inovasi ini sudah ikut.");
        return add(call, freezing.of(call, group, innovation, typed), by.id(), null);
    }

    /** The citizen's link opens the entry again; only its hash is kept. */
    @Transactional
    public int enter(Call seen, Citizen citizen, Token link) {
        var call = taking(seen);
        return add(call, freezing.of(call, citizen.at("kelompok"), citizen), null, link.hash());
    }

    private int add(Call call, Frozen frozen, @Nullable Long by, @Nullable String link) {
        int number = rows.add(call, frozen, by, link, clock.instant(), false);
        chain.add(call, by, Said.SENT, new Said.Sent(Call.label(number), frozen.print(json)));
        return number;
    }

    private Call taking(Call seen) {
        var call = calls.heldFor(seen, State.OPEN);
        if (!call.takesEntries(clock.instant())) throw new NotAllowed("Batas kirim sudah lewat.");
        return call;
    }

    /** Sends the present story of a returned entry's innovation. */
    @Transactional
    public void repair(User by, Call seen, int number, Innovation innovation) {
        var call = calls.heldFor(seen, State.OPEN, State.CLOSED);
        var entry = repairable(entries.get(call, number), clock.instant());
        replace(call, entry, freezing.of(call, entry.groupName(), innovation, entry.story()), by.id());
    }

    @Transactional
    public void repair(Call seen, int number, Citizen citizen) {
        var call = calls.heldFor(seen, State.OPEN, State.CLOSED);
        var entry = repairable(entries.get(call, number), clock.instant());
        replace(call, entry, freezing.of(call, entry.groupName(), citizen), null);
    }

    private static Entry repairable(Entry entry, Instant now) {
        if (!entry.mayBeRepaired(now)) throw new NotAllowed("Waktu memperbaiki kiriman ini sudah lewat.");
        return entry;
    }

    private void replace(Call call, Entry entry, Frozen frozen, @Nullable Long by) {
        rows.replace(call, entry.number(), frozen, clock.instant());
        chain.add(call, by, Said.SENT, new Said.Sent(entry.label(), frozen.print(json)));
    }

    /** Before the list is closed an entry may be taken back by whose it is. */
    @Transactional
    public void withdraw(@Nullable User by, Call seen, int number) {
        var call = calls.heldFor(seen, State.OPEN, State.CLOSED);
        var entry = entries.get(call, number);
        rows.judge(call, number, Entry.State.WITHDRAWN, "Ditarik peserta", null);
        chain.add(
                call,
                by == null ? null : by.id(),
                Said.CHECKED,
                new Said.Checked(entry.label(), Entry.State.WITHDRAWN.name(), "Ditarik peserta"));
    }
}
