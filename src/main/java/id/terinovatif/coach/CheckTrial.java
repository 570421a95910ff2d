package id.terinovatif.coach;

import java.util.ArrayList;
import java.util.List;

/** Tries a changed check on its own examples, before an office puts it to use. */
public final class CheckTrial {
    private CheckTrial() {}

    /** What went wrong, one sentence in Indonesian per example; empty when the check still does its work. */
    public static List<String> problems(Check changed) {
        var problems = new ArrayList<String>();
        for (var draft : changed.fails())
            if (!finds(changed, draft)) problems.add("Contoh salah “" + draft.name() + "” tidak lagi ditemukan.");
        for (var draft : changed.passes())
            if (finds(changed, draft)) problems.add("Contoh benar “" + draft.name() + "” kini ikut ditegur.");
        return problems;
    }

    private static boolean finds(Check check, Draft draft) {
        var tried = check.with(true, check.threshold(), check.phrases(), check.message());
        return !new Coach(List.of(tried)).read(draft).findings().isEmpty();
    }
}
