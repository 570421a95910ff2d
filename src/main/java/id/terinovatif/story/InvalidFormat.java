package id.terinovatif.story;

import java.util.List;

/** A format's file that says less than it must; every fault with its place. */
public final class InvalidFormat extends RuntimeException {
    private final transient List<String> faults;

    InvalidFormat(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
