package id.terinovatif.competition.objection;

import id.terinovatif.competition.objection.Objections.Objection;
import java.util.Arrays;
import java.util.List;

/** Objections as pages show them; {@code open} while more may come. */
public record ObjectionView(List<Objection> objections, boolean open) {
    public static boolean upheld(Objection one) {
        return Boolean.TRUE.equals(one.upheld());
    }

    public List<Objections.Ground> grounds() {
        return Arrays.asList(Objections.Ground.values());
    }
}
