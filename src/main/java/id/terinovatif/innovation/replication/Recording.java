package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what this region's end says of a copy; its agency alone does. What the other end said is never touched. */
@Component
public class Recording {
    private final Innovations innovations;
    private final Copies copies;
    private final CopyWrites writes;
    private final CopyContacts contacts;
    private final Filing filing;
    private final Clock clock;

    Recording(
            Innovations innovations,
            Copies copies,
            CopyWrites writes,
            CopyContacts contacts,
            Filing filing,
            Clock clock) {
        this.innovations = innovations;
        this.copies = copies;
        this.writes = writes;
        this.contacts = contacts;
        this.filing = filing;
        this.clock = clock;
    }

    static boolean writes(User user, long agencyId) {
        return user.writes() && user.agencyIds().contains(agencyId);
    }

    private static void require(User user, long agencyId) {
        if (!writes(user, agencyId)) throw new NotAllowed("Peniruan dicatat oleh perangkat daerahnya.");
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** An interest that came by letter or by word. */
    @Transactional
    public long interest(User user, long innovationId, NewCopy said) {
        var held = innovations.visibleTo(user).locked(innovationId).innovation();
        require(user, held.agencyId());
        return begun(held, user.region().name(), user.region().zone(), said);
    }

    /** An interest that a stranger sent from the page of a public innovation; the caller asked whether it is public. */
    @Transactional
    public long interest(long regionId, String region, ZoneId zone, long innovationId, NewCopy said) {
        var held = innovations
                .lockedForNobody(regionId, innovationId)
                .orElseThrow()
                .innovation();
        return begun(held, region, zone, said);
    }

    private long begun(Innovation held, String region, ZoneId zone, NewCopy said) {
        var end = new CopyWrites.End(held.regionId(), region, held.agencyId(), held.id(), held.name(), "");
        long id = writes.begin(end, UUID.randomUUID(), said, null);
        writes.say(held.regionId(), id, false, Stage.MINAT, today(zone), said.reason(), null);
        if (!said.mail().isEmpty()) contacts.keep(held.regionId(), id, said.mail());
        return id;
    }

    /** This region's agency copies what another region has. */
    @Transactional
    public long copying(User user, NewCopy said) {
        if (!user.writes() || user.agencyId() == null)
            throw new NotAllowed("Peniruan dicatat oleh perangkat daerahnya.");
        var end = new CopyWrites.End(
                user.regionId(), user.region().name(), user.agencyId(), null, said.innovation(), said.address());
        long id = writes.begin(end, UUID.randomUUID(), said, null);
        writes.say(user.regionId(), id, true, Stage.MINAT, today(user.region().zone()), said.reason(), user.id());
        return id;
    }

    /** What is wrong with it, asked on the held copy; when nothing is, it is written. */
    @Transactional
    public Faults say(User user, long id, NewStep step) {
        var copy = copies.held(user, id);
        require(user, copy.agencyId());
        var faults = step.faults(copy, true, today(user.region().zone()), true);
        if (!faults.isEmpty()) return faults;
        if (!copy.said(true, step.sure()))
            writes.say(copy.regionId(), id, true, step.sure(), step.day(), step.words(), user.id());
        if (step.adapted() != null && !step.adapted().isEmpty()) writes.adapted(copy, step.adapted());
        return faults;
    }

    /** Ties a signed letter to a stage that this end said, and files it; what became of it, in words. */
    @Transactional
    public String letter(User user, long id, Stage stage, long document) {
        var copy = copies.held(user, id);
        require(user, copy.agencyId());
        if (!copy.said(true, stage)) throw new NotAllowed("Catat tahapnya dulu, lalu unggah suratnya.");
        writes.letter(copy, true, stage, document);
        return copy.giving() ? filing.file(user, Objects.requireNonNull(copy.innovationId())) : "";
    }
}
