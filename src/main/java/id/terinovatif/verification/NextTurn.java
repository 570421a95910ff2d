package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a verifier reads next: the rest of the own innovation, else the first of the queue that nobody has. */
@Component
class NextTurn {
    /** More verifiers than so many do not press at the same moment. */
    private static final int TRIES = 20;

    private final Queue queue;
    private final Judging judging;
    private final Innovations innovations;
    private final Desk desk;

    NextTurn(Queue queue, Judging judging, Innovations innovations, Desk desk) {
        this.queue = queue;
        this.judging = judging;
        this.innovations = innovations;
        this.desk = desk;
    }

    /** The innovation the person has on the desk and has not finished, the longest first; null when there is none. */
    Queue.@Nullable Line mine(User user) {
        var mine = new QueueFilter(QueueFilter.Sort.LONGEST, null, false, QueueFilter.Holder.ME, 0);
        return queue.of(user, mine, 1, 0).stream().findFirst().orElse(null);
    }

    /** The address of what is read next, which the person has from here on; empty when everything is somebody's. */
    Optional<String> take(User user, QueueFilter filter) {
        var mine = mine(user);
        if (mine != null) return Optional.of(address(user, mine.id()));
        var free = new QueueFilter(
                filter.sort(), filter.agency(), filter.mine(), QueueFilter.Holder.NOBODY, filter.days());
        return queue.of(user, free, TRIES, 0).stream()
                .filter(line -> taken(user, line.id()))
                .findFirst()
                .map(line -> address(user, line.id()));
    }

    private boolean taken(User user, long id) {
        try {
            judging.hold(user, id);
            return true;
        } catch (NotAllowed somebodyWasQuicker) {
            return false;
        }
    }

    /** Its first claim that waits, else its own page. */
    String address(User user, long id) {
        var innovation = innovations.visibleTo(user).get(id);
        return "/verifikasi/" + id
                + after(user, innovation, "").map(code -> "/" + code).orElse("");
    }

    /** The claim that waits next behind this one, else the first that waits; empty when none does. */
    Optional<String> after(User user, Innovation innovation, String code) {
        return after(desk.itemsFor(user, innovation), code);
    }

    static Optional<String> after(List<Item> items, String code) {
        var waiting = items.stream()
                .filter(item -> item.waits() || item.answered())
                .map(Item::code)
                .toList();
        var order = items.stream().map(Item::code).toList();
        return waiting.stream()
                .filter(one -> order.indexOf(one) > order.indexOf(code))
                .findFirst()
                .or(() -> waiting.stream().filter(one -> !one.equals(code)).findFirst());
    }
}
