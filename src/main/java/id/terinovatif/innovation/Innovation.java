package id.terinovatif.innovation;

import id.terinovatif.account.User;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An inovasi daerah in one year. The four scores are points of maturity: what its writer claims, what of that has a document,
 * what of that has sound proof (checks passed or a person accepted it), what verdicts say (null until the first).
 *
 * @param movedAt when it came into its state, null while it took no step
 */
public record Innovation(
        long id,
        long regionId,
        long agencyId,
        String agencyName,
        int year,
        Status status,
        String name,
        @Nullable String urusan,
        @Nullable String jenis,
        @Nullable String tahapan,
        BigDecimal claimed,
        BigDecimal evidenced,
        BigDecimal sound,
        @Nullable BigDecimal verified,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant movedAt) {

    /** Whether this person may write in it now: an operator or head of its agency, while it is not handed in. */
    public boolean editableBy(User user) {
        return user.writes() && user.agencyIds().contains(agencyId) && status.open();
    }

    public boolean openTo(Step step, User user) {
        return step.openTo(user, status) && (!user.writes() || user.agencyIds().contains(agencyId));
    }
}
