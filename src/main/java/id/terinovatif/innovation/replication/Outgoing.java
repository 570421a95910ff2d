package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.web.Address;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes the signed files that leave for another installation. */
@Component
class Outgoing {
    private static final Duration VALID = Duration.ofDays(30);
    private static final Pattern NUMBER = Pattern.compile(".*/katalog/(\\d{1,18})(?:[/?#].*)?");

    private final Peers peers;
    private final Address address;
    private final Clock clock;

    Outgoing(Peers peers, Address address, Clock clock) {
        this.peers = peers;
        this.address = address;
        this.clock = clock;
    }

    /** What our end says last, for that installation; Missing while nothing was said or the key is not trusted. */
    String file(User user, Copy copy, String fingerprint) {
        var last = copy.last(true);
        if (last == null || peers.trusted(user.regionId(), fingerprint).isEmpty()) throw new Missing();
        var now = clock.instant();
        var id = UUID.nameUUIDFromBytes(
                (copy.mark() + " " + copy.giving() + " " + last.stage()).getBytes(StandardCharsets.UTF_8));
        var message = new Message(
                Message.KIND,
                id,
                copy.mark(),
                fingerprint,
                copy.otherKey(),
                now,
                now.plus(VALID),
                copy.giving(),
                copy.innovationId() == null ? number(copy.page()) : copy.innovationId(),
                copy.innovation(),
                address.full(copy.page()),
                copy.region(),
                copy.agency(),
                copy.whole(),
                copy.part(),
                copy.adapted(),
                last.stage(),
                last.onDay(),
                last.words());
        return SignedFile.make(message, peers.fingerprint(), peers::sign);
    }

    /** The number in the address of an innovation's public page, 0 for none. */
    static long number(String address) {
        var found = NUMBER.matcher(address);
        return found.matches() ? Long.parseLong(found.group(1)) : 0;
    }
}
