package id.terinovatif.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who is signed in, as of this request. Records are found through it: what it does not see answers 404.
 *
 * @param agencyIds the own agency and the units under it; empty for roles that see the whole region
 */
public record User(
        long id,
        Region region,
        String email,
        String name,
        Role role,
        @Nullable Long agencyId,
        List<Long> agencyIds) {

    public boolean is(Role... roles) {
        return List.of(roles).contains(role);
    }

    /** Whether every innovation of the region is visible, drafts included. */
    public boolean seesWholeRegion() {
        return is(Role.VERIFIER, Role.ADMIN, Role.LEADER);
    }

    /** Whether this person writes innovations: the operator, and the head who signs off. */
    public boolean writes() {
        return is(Role.OPERATOR, Role.AGENCY_HEAD);
    }

    /** Whether this person types government indicators and confirms their proof. */
    public boolean keepsGovernmentIndicators() {
        return is(Role.VERIFIER, Role.ADMIN);
    }

    /** Whether the region's index, with numbers that are not yet public, is open to this person. */
    public boolean seesIndex() {
        return role != Role.JUDGE;
    }

    public long regionId() {
        return region.id();
    }
}
