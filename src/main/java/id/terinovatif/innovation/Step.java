package id.terinovatif.innovation;

import static id.terinovatif.account.Role.ADMIN;
import static id.terinovatif.account.Role.AGENCY_HEAD;
import static id.terinovatif.account.Role.OPERATOR;
import static id.terinovatif.account.Role.VERIFIER;
import static id.terinovatif.innovation.Status.DRAFT;
import static id.terinovatif.innovation.Status.PUBLISHED;
import static id.terinovatif.innovation.Status.RETURNED;
import static id.terinovatif.innovation.Status.STOPPED;
import static id.terinovatif.innovation.Status.SUBMITTED;
import static id.terinovatif.innovation.Status.VERIFIED;
import static id.terinovatif.innovation.Status.WITHDRAWN;

import id.terinovatif.account.Role;
import id.terinovatif.account.User;
import java.util.List;

/** The workflow: who may move an innovation from where to where. Pages ask it for buttons, the domain before it moves. */
public enum Step {
    SUBMIT("Dikirim untuk diperiksa", List.of(OPERATOR, AGENCY_HEAD), SUBMITTED, false, DRAFT, RETURNED),
    SEND_BACK("Dikembalikan", List.of(VERIFIER), RETURNED, true, SUBMITTED),
    VERIFY("Diverifikasi", List.of(VERIFIER), VERIFIED, false, SUBMITTED),
    REOPEN("Dibuka lagi", List.of(ADMIN), RETURNED, true, VERIFIED),
    PUBLISH("Diterbitkan", List.of(VERIFIER, ADMIN), PUBLISHED, false, VERIFIED),
    WITHDRAW(
            "Ditarik",
            List.of(OPERATOR, AGENCY_HEAD, ADMIN),
            WITHDRAWN,
            true,
            DRAFT,
            SUBMITTED,
            RETURNED,
            VERIFIED,
            PUBLISHED),
    STOP("Dinyatakan tidak berjalan lagi", List.of(AGENCY_HEAD, OPERATOR, ADMIN), STOPPED, true, PUBLISHED);

    private final String label;
    private final List<Role> by;
    private final Status to;
    private final boolean needsReason;
    private final List<Status> from;

    Step(String label, List<Role> by, Status to, boolean needsReason, Status... from) {
        this.label = label;
        this.by = by;
        this.to = to;
        this.needsReason = needsReason;
        this.from = List.of(from);
    }

    public boolean openTo(User user, Status now) {
        return by.contains(user.role()) && from.contains(now);
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
