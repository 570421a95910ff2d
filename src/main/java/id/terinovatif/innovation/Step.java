package id.terinovatif.innovation;

import static id.terinovatif.innovation.Status.DRAFT;
import static id.terinovatif.innovation.Status.PUBLISHED;
import static id.terinovatif.innovation.Status.RETURNED;
import static id.terinovatif.innovation.Status.STOPPED;
import static id.terinovatif.innovation.Status.SUBMITTED;
import static id.terinovatif.innovation.Status.VERIFIED;
import static id.terinovatif.innovation.Status.WITHDRAWN;

import id.terinovatif.account.User;
import java.util.List;
import java.util.function.Predicate;

/** The workflow: who may move an innovation from where to where. Pages ask it for buttons, the domain before it moves. */
public enum Step {
    SUBMIT("Dikirim untuk diperiksa", User::writes, SUBMITTED, false, DRAFT, RETURNED),
    SEND_BACK("Dikembalikan", User::mayJudge, RETURNED, true, SUBMITTED),
    VERIFY("Diverifikasi", User::mayJudge, VERIFIED, false, SUBMITTED),
    REOPEN("Dibuka lagi", User::administers, RETURNED, true, VERIFIED),
    PUBLISH("Diterbitkan", User::worksInOffice, PUBLISHED, false, VERIFIED),
    WITHDRAW(
            "Ditarik",
            user -> user.writes() || user.administers(),
            WITHDRAWN,
            true,
            DRAFT,
            SUBMITTED,
            RETURNED,
            VERIFIED,
            PUBLISHED),
    STOP("Dinyatakan tidak berjalan lagi", user -> user.writes() || user.administers(), STOPPED, true, PUBLISHED);

    private final String label;
    private final Predicate<User> by;
    private final Status to;
    private final boolean needsReason;
    private final List<Status> from;

    Step(String label, Predicate<User> by, Status to, boolean needsReason, Status... from) {
        this.label = label;
        this.by = by;
        this.to = to;
        this.needsReason = needsReason;
        this.from = List.of(from);
    }

    public boolean openTo(User user, Status now) {
        return by.test(user) && from.contains(now);
    }

    public Status to() {
        return to;
    }

    public boolean needsReason() {
        return needsReason;
    }

    public String label() {
        return label;
    }
}
