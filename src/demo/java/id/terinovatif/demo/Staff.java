package id.terinovatif.demo;

import id.terinovatif.account.Region;
import id.terinovatif.account.User;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who does what while the demo is filled.
 *
 * @param units in the order of the data file
 * @param operators by the name of their unit
 * @param byAddress operators that stories name
 * @param readers the other verifiers, who read again
 */
record Staff(
        Region region,
        Map<String, Unit> units,
        Map<String, List<User>> operators,
        Map<String, User> byAddress,
        User verifier,
        List<User> readers,
        User admin) {

    /**
     * An agency or a unit under one.
     *
     * @param agency the perangkat daerah above it, or its own name
     */
    record Unit(long id, String name, String agency, String sector, String head) {}

    Unit unit(String name) {
        return Objects.requireNonNull(units.get(name), name);
    }

    /** The writer whom a story names, or one of the unit's, by turns. */
    User writer(@Nullable String address, String unit, int turn) {
        if (address != null) return Objects.requireNonNull(byAddress.get(address), address);
        var here = Objects.requireNonNull(operators.get(unit), unit);
        return here.get(turn % here.size());
    }
}
