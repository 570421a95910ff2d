package id.terinovatif.innovation.replication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a copy has come, as one end says; in the order in which it goes. */
public enum Stage {
    MINAT("Berminat"),
    DIJAWAB("Dijawab"),
    SEPAKAT("Sepakat"),
    ADAPTASI("Menyesuaikan"),
    BERJALAN("Berjalan"),
    HASIL("Ada hasilnya"),
    BATAL("Batal"),
    BERHENTI("Berhenti");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean over() {
        return this == BATAL || this == BERHENTI;
    }

    public boolean running() {
        return this == BERJALAN || this == HASIL;
    }

    /** Whether it is said with words: a reason, or a result with its numbers. */
    public boolean explained() {
        return over() || this == HASIL;
    }

    static Optional<Stage> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /**
     * What an end may say next.
     *
     * @param last what it said last, null for nothing yet
     * @param giver whether it is the end that has the innovation: it answers, the other asks
     * @param running whether either end said that it runs
     */
    static List<Stage> after(@Nullable Stage last, boolean giver, boolean running) {
        if (last != null && last.over()) return List.of();
        return Arrays.stream(values())
                .filter(one -> one.over() || last == null || one.compareTo(last) > 0)
                .filter(one -> one != (giver ? MINAT : DIJAWAB))
                .filter(one -> one != (running ? BATAL : BERHENTI))
                .toList();
    }
}
