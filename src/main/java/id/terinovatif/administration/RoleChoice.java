package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Role;
import id.terinovatif.shared.web.Faults;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The role that a form gives to a person, with the agency that some roles need. */
record RoleChoice(String name, @Nullable Long agency) {
    Optional<Role> role() {
        return Arrays.stream(Role.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** The agency where the role works for one, else none. */
    @Nullable
    Long agencyOfRole() {
        return role().filter(Role::worksForAgency).map(role -> agency).orElse(null);
    }

    void faults(Faults.Collector faults, Agencies agencies, long regionId) {
        if (role().isEmpty()) faults.add("peran", "Pilih perannya.");
        if (role().filter(Role::worksForAgency).isPresent()
                && (agency == null || agencies.find(regionId, agency).isEmpty()))
            faults.add("perangkat", "Pilih perangkat daerahnya.");
    }
}
