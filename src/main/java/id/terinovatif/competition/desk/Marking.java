package id.terinovatif.competition.desk;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.desk.Marks.Given;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saving a mark, handing a sheet in, opening it again. */
@Component
public class Marking {
    private final Reading reading;
    private final Marks marks;
    private final Sheets sheets;
    private final Chain chain;
    private final Calls calls;
    private final Clock clock;

    Marking(Reading reading, Marks marks, Sheets sheets, Chain chain, Calls calls, Clock clock) {
        this.reading = reading;
        this.marks = marks;
        this.sheets = sheets;
        this.chain = chain;
        this.calls = calls;
        this.clock = clock;
    }

    /** The new revision; empty when another tab has saved since. */
    @Transactional
    public Optional<Integer> save(User user, long id, int number, int criterion, int points, String reason, int base) {
        var open = reading.shared(user, id, number);
        if (open.sheet().in()) throw new NotAllowed("Penilaian ini sudah diserahkan. Ketua juri bisa membukanya lagi.");
        return marks.save(open.call(), open.sheet(), criterion, points, reason, base, clock.instant());
    }

    /** Hands the sheet in: the total is computed here, and the chain keeps what was given. */
    @Transactional
    public void handIn(User user, long id, int number) {
        var open = reading.held(user, id, number);
        if (open.sheet().in()) return;
        var rubric = open.desk().rubric();
        var given = marks.of(open.call(), open.sheet());
        if (given.size() < rubric.criteria().size()) throw new NotAllowed("Masih ada kriteria yang belum dinilai.");
        for (var one : given)
            if (MarkForm.lacksReason(rubric.criteria().get(one.criterion() - 1), one.points(), one.reason()))
                throw new NotAllowed("Jenjang terendah dan tertinggi perlu satu kalimat alasan: "
                        + rubric.criteria().get(one.criterion() - 1).name() + ".");
        var points = given.stream().map(Given::points).toList();
        sheets.state(open.call(), open.sheet(), "HANDED_IN", clock.instant());
        chain.add(
                open.call(),
                user.id(),
                Said.SHEET,
                new Said.SheetIn(
                        open.desk().stage(),
                        open.entry().label(),
                        open.desk().member().label(),
                        points,
                        given.stream().map(Given::reason).toList(),
                        rubric.total(points).toPlainString()));
        if (open.call().state() == State.READING && done(open))
            calls.set(open.call(), Map.of("state", State.READ.name()));
    }

    private boolean done(Reading.Open open) {
        return sheets.at(open.call(), open.desk().stage()).stream().allMatch(Sheets.Sheet::in);
    }

    /** The office opens a sheet again, with a reason that the minutes keep. */
    @Transactional
    public void reopen(User by, long id, int number, long personId, String label, String reason) {
        var call = calls.held(by, id, State.READING, State.READ);
        if (reason.isBlank()) throw new NotAllowed("Tulis alasannya; ia masuk berita acara.");
        var sheet = sheets.find(call, call.stage(), number, personId).orElseThrow(Missing::new);
        if (!sheet.in()) throw new NotAllowed("Penilaian ini masih terbuka.");
        sheets.state(call, sheet, "OPEN", null);
        calls.set(call, Map.of("state", State.READING.name()));
        chain.add(
                call,
                by.id(),
                Said.REOPENED,
                new Said.Reopened(call.stage(), Call.label(number), label, reason.strip()));
    }

    /** A juror's marks at a sheet, for the juror. */
    List<Given> own(Reading.Open open) {
        return marks.of(open.call(), open.sheet());
    }
}
