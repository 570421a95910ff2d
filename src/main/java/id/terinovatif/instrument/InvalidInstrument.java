package id.terinovatif.instrument;

import java.util.List;
import java.util.stream.Collectors;

/** An edition's file was refused; carries every fault found, not only the first. */
public final class InvalidInstrument extends RuntimeException {
    private final transient List<Fault> faults;

    InvalidInstrument(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
