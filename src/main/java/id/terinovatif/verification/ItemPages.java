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
     * @param open whether this person may give a verdict
     * @param hold who has the innovation
     * @param turn null at a second reading, which stands in no row
     * @param ahead picture of the next page to be read, fetched beforehand; null when there is none
     */
    public record View(
            User user,
            Innovation innovation,
            Item item,
            String here,
            boolean open,
            @Nullable Hold hold,
            List<String> changes,
            List<Replies.Said> said,
            @Nullable Letter letter,
            List<Reasons.Choice> reasons,
            @Nullable Turn turn,
            @Nullable String ahead) {
        /** Somebody else has it: this person may read. */
        public boolean heldByOther() {
            return turn != null && hold != null && !hold.of(user);
        }
    }

    Optional<View> view(User user, Innovation innovation, String code, Look look) {
        var items = desk.itemsFor(user, innovation);
        var hold = holds.of(innovation).orElse(null);
        var free = hold == null || hold.of(user);
        return desk.itemFor(user, innovation, code).map(item -> {
            var letter = viewer.letter(item.proofs(), look).orElse(null);
            return new View(
                    user,
                    innovation,
                    item,
                    "/verifikasi/" + innovation.id() + "/" + code,
                    item.claimed() && !item.hidden() && innovation.status() == Status.SUBMITTED && free,
                    hold,
                    changes.claim(innovation, code),
                    item.hidden() ? List.of() : replies.of(innovation, code),
                    letter,
                    reasons.used(innovation.regionId()),
                    Turn.of(items, code),
                    ahead(letter, items, code));
        });
    }

    /** The screen of a second verdict: nothing of what others decided or said about it. */
    Optional<View> blind(User user, Innovation innovation, String code, Look look) {
        return desk.item(innovation, code).map(Item::blind).map(item -> {
            var letter = viewer.letter(item.proofs(), look).orElse(null);
            return new View(
                    user,
                    innovation,
                    item,
                    "/verifikasi/baca-ulang/" + innovation.id() + "/" + code,
                    true,
                    null,
                    List.of(),
                    List.of(),
                    letter,
                    reasons.used(innovation.regionId()),
                    null,
                    ahead(letter, List.of(), code));
        });
    }

    private static @Nullable String ahead(@Nullable Letter letter, List<Item> items, String code) {
        if (letter != null && letter.look().page() < letter.pages())
            return Letter.picture(letter.document().id(), letter.look().page() + 1);
        return Turn.ahead(items, code).orElse(null);
    }
}
