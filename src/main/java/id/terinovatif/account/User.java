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

    /** Whether every innovation of the region is visible, drafts included. */
    public boolean seesWholeRegion() {
        return role.seesWholeRegion();
    }

    /** Whether this person writes innovations: the operator, and the head who signs off. */
    public boolean writes() {
        return role.worksForAgency();
    }

    /** Whether this person heads an agency: names its people for a bimtek and signs off. */
    public boolean headsAgency() {
        return role == Role.AGENCY_HEAD;
    }

    /** Whether this person may give verdicts. */
    public boolean mayJudge() {
        return role == Role.VERIFIER;
    }

    /** Whether this person keeps year, agencies and accounts. */
    public boolean administers() {
        return role == Role.ADMIN;
    }

    /** Whether this person only looks at where the region stands. */
    public boolean leadsRegion() {
        return role == Role.LEADER;
    }

    /** Whether this person works in the planning agency. */
    public boolean worksInOffice() {
        return role.worksInOffice();
    }

    /** Whether this person types government indicators and confirms their proof. */
    public boolean keepsGovernmentIndicators() {
        return worksInOffice();
    }

    /** Whether this person decides what goes into the plan, and who does it. */
    public boolean decidesPlan() {
        return worksInOffice();
    }

    /** Whether innovations that are not published are open to this person at all. */
    public boolean seesInnovations() {
        return role != Role.JUDGE;
    }

    /** Whether the region's index, with numbers that are not yet public, is open to this person. */
    public boolean seesIndex() {
        return role != Role.JUDGE;
    }

    public long regionId() {
        return region.id();
    }
}
