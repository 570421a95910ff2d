package id.terinovatif.ideas;

import static id.terinovatif.ideas.State.ENDED;
import static id.terinovatif.ideas.State.INNOVATION;
import static id.terinovatif.ideas.State.JOINED;
import static id.terinovatif.ideas.State.PUBLISHED;
import static id.terinovatif.ideas.State.RECEIVED;
import static id.terinovatif.ideas.State.REFUSED;
import static id.terinovatif.ideas.State.TAKEN;
import static id.terinovatif.ideas.State.TRIED;

import id.terinovatif.account.User;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Who moves a proposal from where to where. Pages ask it for buttons, {@link Moving} before it moves. */
public enum Move {
    PUBLISH("terbit", "Terbitkan", Move::reads, PUBLISHED, false, RECEIVED),
    REFUSE("tolak", "Jangan terbitkan", Move::reads, REFUSED, true, RECEIVED),
    JOIN("gabung", "Gabungkan", Move::reads, JOINED, false, RECEIVED, PUBLISHED),
    TAKE("ambil", "Ambil", User::writes, TAKEN, false, PUBLISHED),
    TRY("coba", "Mulai mencoba 30 hari", User::writes, TRIED, false, TAKEN),
    MAKE("jadikan", "Jadikan rancangan inovasi", User::writes, INNOVATION, false, TAKEN, TRIED),
    END("hentikan", "Jangan lanjutkan", user -> reads(user) || user.writes(), ENDED, true, PUBLISHED, TAKEN, TRIED);

    private final String slug;
    private final String label;
    private final Predicate<User> by;
    private final State to;
    private final boolean needsWords;
    private final List<State> from;

    Move(String slug, String label, Predicate<User> by, State to, boolean needsWords, State... from) {
        this.slug = slug;
        this.label = label;
        this.by = by;
        this.to = to;
        this.needsWords = needsWords;
        this.from = List.of(from);
    }

    /** The office that verifies also reads the box. */
    static boolean reads(User user) {
        return user.mayJudge() || user.administers();
    }

    static Optional<Move> named(String slug) {
        return Arrays.stream(values())
                .filter(one -> one.slug.equals(slug.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What an agency has taken is moved on by that agency alone. */
    public boolean openTo(User user, Proposal proposal) {
        return by.test(user)
                && from.contains(proposal.state())
                && (proposal.agencyId() == null
                        || !user.writes()
                        || user.agencyIds().contains(proposal.agencyId()));
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    State to() {
        return to;
    }

    public boolean needsWords() {
        return needsWords;
    }
}
