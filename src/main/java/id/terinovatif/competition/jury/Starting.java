package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.competition.rules.Stage;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins what the jury does next: the calibration round, the reading, a further stage. */
@Component
public class Starting {
    private final Calls calls;
    private final Chain chain;
    private final Entries entries;
    private final Jurors jurors;
    private final Conflicts conflicts;
    private final Spread spread;

    Starting(Calls calls, Chain chain, Entries entries, Jurors jurors, Conflicts conflicts, Spread spread) {
        this.calls = calls;
        this.chain = chain;
        this.entries = entries;
        this.jurors = jurors;
        this.conflicts = conflicts;
        this.spread = spread;
    }

    /** Everybody reads the examples first; their marks enter no result. */
    @Transactional
    public void calibrate(User by, long id) {
        var call = calls.held(by, id, State.DEALT);
        var examples = entries.of(call).stream().filter(Entry::calibration).toList();
        if (examples.isEmpty()) throw new NotAllowed("Pilih dulu dua sampai empat contoh untuk kalibrasi.");
        all(call, by, 0, examples.stream().map(Entry::label).toList(), "kalibrasi");
        calls.set(call, Map.of("state", State.CALIBRATION.name()));
        chain.add(call, by.id(), Said.STAGE, new Said.StageBegun(0, "kalibrasi"));
    }

    @Transactional
    public void read(User by, long id) {
        var call = calls.held(by, id, State.DEALT, State.CALIBRATION);
        calls.set(call, Map.of("state", State.READING.name()));
        chain.add(call, by.id(), Said.STAGE, new Said.StageBegun(call.stage(), "mulai menilai"));
    }

    /** The next stage that jurors judge, for those who go on; {@code labels} as the standing says. */
    @Transactional
    public void next(User by, long id, int stage, List<String> labels) {
        var call = calls.held(by, id, State.READ);
        if (stage <= call.stage() || stage > call.rules().stages().size() || labels.isEmpty())
            throw new NotAllowed("Tidak ada tahap berikut yang dinilai juri.");
        var one = call.rules().stage(stage);
        var seed = Objects.requireNonNull(call.seed()) + " tahap " + stage;
        if (one.readers() == 0)
            all(call, by, stage, labels, "tahap " + one.name() + ": semua juri yang tidak berbenturan");
        else {
            var request = spread.request(call, labels, read(one, stage), one.readers(), seed);
            var dealing = one.kind() == Stage.Kind.MORE_READERS ? Drawing.whole(request) : Drawing.feasible(request);
            chain.add(call, by.id(), Said.DEALT, spread.write(call, stage, null, request, dealing));
        }
        calls.set(call, Map.of("state", State.READING.name(), "stage", stage));
        chain.add(call, by.id(), Said.STAGE, new Said.StageBegun(stage, one.name()));
    }

    /** More readers are others than those who have read; a new rubric may be in the same hands. */
    private static List<Integer> read(Stage stage, int number) {
        return stage.kind() == Stage.Kind.MORE_READERS ? List.of(number - 1) : List.of();
    }

    private void all(Call call, User by, int stage, List<String> labels, String reason) {
        var seed = Objects.requireNonNull(call.seed()) + " tahap " + stage;
        for (var member : jurors.of(call)) {
            var open = labels.stream()
                    .filter(label -> !conflicts.stands(call, Spread.number(label), member.personId()))
                    .toList();
            spread.order(call, stage, member, seed, open);
            for (var label : open)
                chain.add(call, by.id(), Said.CHANGED, new Said.Changed(stage, label, null, member.label(), reason));
        }
    }
}
