package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.verdict.Replies;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the one screen on which a claim is judged. */
@Component
public class ItemPages {
    private final Desk desk;
    private final Holds holds;
    private final Changes changes;
    private final Viewer viewer;
    private final Reasons reasons;
    private final Replies replies;

    ItemPages(Desk desk, Holds holds, Changes changes, Viewer viewer, Reasons reasons, Replies replies) {
        this.desk = desk;
        this.holds = holds;
        this.changes = changes;
        this.viewer = viewer;
        this.reasons = reasons;
        this.replies = replies;
    }

    /**
     * The screen.
     *
     * @param here where the form is sent
     * @param open whether a verdict may be given
     * @param hold who else has the innovation, as a sentence
     * @param previous code of the claim before this one
     */
    public record View(
            Innovation innovation,
            Desk.Item item,
            String here,
            boolean open,
            @Nullable String hold,
            List<String> changes,
            List<Replies.Said> said,
            Viewer.@Nullable View document,
            List<Reasons.Choice> reasons,
            @Nullable String previous,
            @Nullable String next) {}

    Optional<View> view(User user, Innovation innovation, String code, Viewer.Look look) {
        var claimed = desk.items(innovation).stream()
                .filter(Desk.Item::claimed)
                .map(item -> item.indicator().code())
                .toList();
        var place = claimed.indexOf(code);
        return desk.itemFor(user, innovation, code)
                .map(item -> new View(
                        innovation,
                        item,
                        "/verifikasi/" + innovation.id() + "/" + code,
                        item.claimed() && !item.hidden() && innovation.status() == Status.SUBMITTED,
                        holds.of(innovation)
                                .filter(hold -> !hold.of(user))
                                .map(hold -> hold.words(user))
                                .orElse(null),
                        changes.claim(innovation, code),
                        item.hidden() ? List.of() : replies.of(innovation, code),
                        document(item, look),
                        reasons.used(innovation.regionId()),
                        place > 0 ? claimed.get(place - 1) : null,
                        place >= 0 && place + 1 < claimed.size() ? claimed.get(place + 1) : null));
    }

    /** The screen of a second verdict: nothing of what others decided or said about it. */
    Optional<View> blind(Innovation innovation, String code, Viewer.Look look) {
        return desk.item(innovation, code)
                .map(Desk.Item::blind)
                .map(item -> new View(
                        innovation,
                        item,
                        "/verifikasi/baca-ulang/" + innovation.id() + "/" + code,
                        true,
                        null,
                        List.of(),
                        List.of(),
                        document(item, look),
                        reasons.used(innovation.regionId()),
                        null,
                        null));
    }

    private Viewer.@Nullable View document(Desk.Item item, Viewer.Look look) {
        return viewer.view(item.proofs(), look).orElse(null);
    }
}
