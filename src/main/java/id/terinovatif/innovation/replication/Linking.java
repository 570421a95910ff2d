package id.terinovatif.innovation.replication;

import id.terinovatif.account.Regions;
import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import id.terinovatif.shared.web.Faults;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the other end a link, takes it back, and writes down what is said by it. */
@Component
class Linking {
    private final Copies copies;
    private final CopyWrites writes;
    private final CopyLinks links;
    private final CopyContacts contacts;
    private final Recording recording;
    private final Regions regions;
    private final Outbox outbox;
    private final Address address;

    Linking(
            Copies copies,
            CopyWrites writes,
            CopyLinks links,
            CopyContacts contacts,
            Recording recording,
            Regions regions,
            Outbox outbox,
            Address address) {
        this.copies = copies;
        this.writes = writes;
        this.links = links;
        this.contacts = contacts;
        this.recording = recording;
        this.regions = regions;
        this.outbox = outbox;
        this.address = address;
    }

    /** The link's address, and whether it was also sent to the other end's office. */
    record Made(String address, boolean mailed) {}

    @Transactional
    Made make(User user, long id) {
        var copy = held(user, id);
        var link = address.of("/tiru/" + links.make(user, copy));
        var mail = contacts.of(copy);
        mail.ifPresent(to -> outbox.post(copy.regionId(), to, "Peniruan " + copy.innovation(), """
                %s, %s, menjawab minat Anda untuk meniru %s.

                Buka tautan ini untuk membaca jawabannya dan mengabari sampai di mana Anda. Tidak perlu akun.

                %s

                Tautan ini berlaku 30 hari. Siapa pun yang memegangnya bisa menjawab atas nama daerah Anda.
                """.formatted(
                        copy.agency(), copy.region(), copy.innovation(), link)));
        return new Made(link, mail.isPresent() && outbox.open());
    }

    @Transactional
    void withdraw(User user, long id) {
        links.withdraw(held(user, id));
    }

    private Copy held(User user, long id) {
        var copy = copies.held(user, id);
        if (!Recording.writes(user, copy.agencyId()))
            throw new NotAllowed("Tautan dibuat dan ditarik oleh perangkat daerahnya.");
        return copy;
    }

    ZoneId zone(Copy copy) {
        return regions.find(copy.regionId()).orElseThrow().zone();
    }

    /**
     * What the other end says, whoever holds its link. The same form twice makes one stage; Missing when the link was taken back or ran
     * out meanwhile.
     */
    @Transactional
    Faults answered(String secret, NewStep step) {
        var link = links.behind(secret).filter(links::open).orElseThrow(Missing::new);
        var copy = copies.behindLink(link.regionId(), link.replicationId(), true);
        if (step.stage() != null && copy.said(false, step.stage())) return Faults.none();
        var faults = step.faults(copy, false, recording.today(zone(copy)), false);
        if (!faults.isEmpty()) return faults;
        writes.say(copy.regionId(), copy.id(), false, step.sure(), step.day(), step.words(), null);
        if (step.adapted() != null && !step.adapted().isEmpty()) writes.adapted(copy, step.adapted());
        return faults;
    }
}
