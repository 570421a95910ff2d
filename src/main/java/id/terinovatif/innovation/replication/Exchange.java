package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Status;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the signed files of other installations that a person brings. */
@Component
class Exchange {
    private static final Duration SKEW = Duration.ofDays(1);

    private final Peers peers;
    private final Copies copies;
    private final CopyWrites writes;
    private final Accepted accepted;
    private final Innovations innovations;
    private final Clock clock;

    Exchange(Peers peers, Copies copies, CopyWrites writes, Accepted accepted, Innovations innovations, Clock clock) {
        this.peers = peers;
        this.copies = copies;
        this.writes = writes;
        this.accepted = accepted;
        this.innovations = innovations;
        this.clock = clock;
    }

    /** The number of the copy that it speaks of. NotAllowed, with the reason in words, for what is not believed; nothing is written then. */
    @Transactional
    long take(User user, byte[] bytes) {
        if (!user.writes()) throw new NotAllowed("Berkas bertanda tangan diterima oleh perangkat daerah.");
        var file =
                SignedFile.of(bytes).orElseThrow(() -> new NotAllowed("Ini bukan berkas replikasi bertanda tangan."));
        var kid = file.fingerprint().orElseThrow(() -> new NotAllowed("Ini bukan berkas replikasi bertanda tangan."));
        var peer = peers.trusted(user.regionId(), kid)
                .orElseThrow(() -> new NotAllowed(
                        "Kunci penanda tangannya belum dipercaya daerah ini. Admin mencocokkan sidiknya dulu."));
        if (!file.signedBy(peer.openKey()))
            throw new NotAllowed(
                    "Isi berkas ini tidak cocok dengan tanda tangannya: diubah di jalan, atau dipalsukan.");
        var message = file.message().orElseThrow(() -> new NotAllowed("Isi berkas ini tidak kami kenali."));
        require(user, message);
        var known = accepted.copy(user.regionId(), message.id());
        return known.isPresent() ? known.get() : written(user, peer, message);
    }

    private void require(User user, Message message) {
        if (!message.to().equals(peers.fingerprint())
                || !message.toRegion().equals(RegionName.key(user.region().name())))
            throw new NotAllowed("Berkas ini untuk daerah lain.");
        if (message.until().isBefore(clock.instant()))
            throw new NotAllowed("Berkas ini sudah lewat 30 hari. Minta yang baru.");
        if (message.made().isAfter(clock.instant().plus(SKEW)))
            throw new NotAllowed("Tanggal berkas ini belum terjadi.");
    }

    private long written(User user, Peers.Peer peer, Message message) {
        var copy = copies.marked(user.regionId(), message.mark(), !message.giving())
                .orElse(null);
        if (copy != null
                && !Objects.equals(Objects.requireNonNullElse(copy.peer(), peer.fingerprint()), peer.fingerprint()))
            throw new NotAllowed("Peniruan ini milik daerah lain, bukan penanda tangan berkas ini.");
        long id = copy == null
                ? begun(user, peer, message)
                : copies.held(user, copy.id()).id();
        if (copy != null && copy.peer() == null) writes.peer(copy, peer.fingerprint());
        writes.say(user.regionId(), id, false, message.stage(), message.onDay(), message.words(), null);
        accepted.note(user, message.id(), id);
        return id;
    }

    /** An interest begins a copy here; whatever else speaks of a copy that is not known is not believed. */
    private long begun(User user, Peers.Peer peer, Message message) {
        if (message.giving()) throw new NotAllowed("Peniruan ini tidak dikenal di daerah ini.");
        var innovation = innovations
                .visibleTo(user)
                .find(message.innovationId())
                .filter(one -> one.status() == Status.PUBLISHED)
                .orElseThrow(() ->
                        new NotAllowed("Inovasi yang dimaksud tidak ada di perangkat daerah Anda, atau belum terbit."));
        return writes.begin(end(user, innovation), message.mark(), message.said(), peer.fingerprint());
    }

    private static CopyWrites.End end(User user, Innovation innovation) {
        return new CopyWrites.End(
                user.regionId(), user.region().name(), innovation.agencyId(), innovation.id(), innovation.name(), "");
    }
}
