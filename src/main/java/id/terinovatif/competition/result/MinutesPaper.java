package id.terinovatif.competition.result;

import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.jury.Conflicts;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.minutes.Link;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.paper.Printer;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** The minutes as they are signed, with the names that the public copy leaves out. */
@Component
class MinutesPaper {
    private final Results results;
    private final Entries entries;
    private final Jurors jurors;
    private final Conflicts conflicts;
    private final Printer printer;

    MinutesPaper(Results results, Entries entries, Jurors jurors, Conflicts conflicts, Printer printer) {
        this.results = results;
        this.entries = entries;
        this.jurors = jurors;
        this.conflicts = conflicts;
        this.printer = printer;
    }

    byte[] of(Call call) {
        var result = results.of(call);
        var chain = result.minutes().chain();
        var model = new HashMap<String, Object>();
        model.put("call", call);
        model.put("result", result);
        model.put(
                "entries",
                entries.of(call).stream().filter(one -> !one.calibration()).toList());
        model.put("jurors", jurors.all(call));
        model.put("conflicts", conflicts.of(call));
        model.put(
                "changes",
                Said.all(chain, Said.CHANGED, Said.Changed.class).stream()
                        .filter(one -> one.from() != null)
                        .toList());
        model.put("deviations", last(chain));
        model.put("voted", Voting.words(chain, List.of()));
        model.put("hash", chain.isEmpty() ? "" : chain.getLast().hash());
        model.put("records", chain.size());
        return printer.print("competition/paper/berita-acara", model);
    }

    private static List<Said.Deviation> last(List<Link> chain) {
        var sealed = Said.all(chain, Said.SEALED, Said.Sealed.class);
        return sealed.isEmpty() ? List.of() : sealed.getLast().deviations();
    }
}
