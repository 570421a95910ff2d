package id.terinovatif.scoring;

import id.terinovatif.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;

/** Refuses wishes that no plan can respect. */
final class PlanChecks {
    private PlanChecks() {}

    static void check(Instrument instrument, Entries entries, PlanRequest request) {
        var problems = new ArrayList<Problem>();
        var names = entries.innovations().stream().map(Reported::name).toList();
        for (int i = 0; i < request.locked().size(); i++)
            if (!names.contains(request.locked().get(i)))
                problems.add(new Problem(
                        "locked[" + i + "]",
                        "tidak ada inovasi bernama \"" + request.locked().get(i) + "\""));
        request.effort().forEach((name, days) -> {
            if (instrument.indicator(name).isEmpty()
                    && instrument.ofComponent(name).isEmpty())
                problems.add(new Problem("effort." + name, "indikator \"" + name + "\" tidak ada pada edisi ini"));
            if (days.signum() < 0) problems.add(new Problem("effort." + name, "hari kerja tidak boleh di bawah nol"));
        });
        var budget = request.budget();
        if (budget != null && budget.signum() < 0)
            problems.add(new Problem("budget", "hari kerja tidak boleh di bawah nol"));
        if (request.minimum() < 0 || request.minimum() > names.size())
            problems.add(new Problem("minimum", "harus 0 sampai " + names.size()));
        if (!problems.isEmpty()) throw new InvalidAnswers(List.copyOf(problems));
    }
}
