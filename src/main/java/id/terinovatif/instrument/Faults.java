package id.terinovatif.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file while it is read. */
final class Faults {
    private final String file;
    private final List<Fault> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void add(int line, String message) {
        found.add(new Fault(file, line, message));
    }

    void addUnless(boolean holds, int line, String message) {
        if (!holds) add(line, message);
    }

    List<Fault> found() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }

    void throwIfAny() {
        if (!found.isEmpty()) throw new InvalidInstrument(found());
    }
}
