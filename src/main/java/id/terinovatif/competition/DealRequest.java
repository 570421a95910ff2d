package id.terinovatif.competition;

import id.terinovatif.scoring.InvalidAnswers;
import id.terinovatif.scoring.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What is to be dealt.
 *
 * @param readers how many jurors read each entry
 * @param seed the published text that decides where nothing else does
 */
public record DealRequest(
        List<String> entries, List<Juror> jurors, List<Conflict> conflicts, int readers, String seed) {
    /** No jury is larger, so no entry has more readers. */
    public static final int MOST_READERS = 40;

    public DealRequest {
        entries = List.copyOf(entries);
        jurors = List.copyOf(jurors);
        conflicts = List.copyOf(conflicts);
        var problems = new ArrayList<Problem>();
        names("entries", entries, "", problems);
        names("jurors", jurors.stream().map(Juror::name).toList(), ".name", problems);
        for (int j = 0; j < jurors.size(); j++) {
            var capacity = jurors.get(j).capacity();
            if (capacity != null && capacity < 0)
                problems.add(new Problem("jurors[" + j + "].capacity", "paling sedikit 0"));
        }
        conflicts(entries, jurors, conflicts, problems);
        if (readers < 1 || readers > MOST_READERS) problems.add(new Problem("readers", "isi 1 sampai " + MOST_READERS));
        if (seed.isBlank()) problems.add(new Problem("seed", "harus diisi"));
        if (!problems.isEmpty()) throw new InvalidAnswers(problems);
    }

    private static void names(String field, List<String> names, String end, List<Problem> problems) {
        if (names.isEmpty()) problems.add(new Problem(field, "isi paling sedikit satu"));
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            var at = field + "[" + i + "]" + end;
            if (names.get(i).isBlank()) problems.add(new Problem(at, "harus diisi"));
            else if (!seen.add(names.get(i))) problems.add(new Problem(at, "nama ini sudah ada"));
        }
    }

    // a conflict with a misspelt name would be no conflict, and the juror would read what the law forbids
    private static void conflicts(
            List<String> entries, List<Juror> jurors, List<Conflict> conflicts, List<Problem> problems) {
        var knownEntries = new HashSet<>(entries);
        var knownJurors = new HashSet<>(jurors.stream().map(Juror::name).toList());
        for (int i = 0; i < conflicts.size(); i++) {
            if (!knownEntries.contains(conflicts.get(i).entry()))
                problems.add(new Problem("conflicts[" + i + "][0]", "tidak ada dalam entries"));
            if (!knownJurors.contains(conflicts.get(i).juror()))
                problems.add(new Problem("conflicts[" + i + "][1]", "tidak ada dalam jurors"));
        }
    }
}
