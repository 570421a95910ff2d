package id.terinovatif.administration;

import id.terinovatif.instrument.Instruments;
import java.util.List;

/** A file that an admin brings, which is no evidence: how large at most, and which endings. Page and server ask here. */
public enum TakenFile {
    AGENCIES(2 << 20, ".xlsx", ".csv", ".txt"),
    EDITION(Instruments.MOST_BYTES, ".yaml", ".yml");

    private final int mostBytes;
    private final List<String> endings;

    TakenFile(int mostBytes, String... endings) {
        this.mostBytes = mostBytes;
        this.endings = List.of(endings);
    }

    /** For the {@code accept} of a file field. */
    public String accept() {
        return String.join(",", endings);
    }

    int mostBytes() {
        return mostBytes;
    }

    /** What its limit is called: "2 MB". */
    String most() {
        return (mostBytes >> 20) + " MB";
    }
}
