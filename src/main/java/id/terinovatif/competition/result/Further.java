package id.terinovatif.competition.result;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.jury.MoreReaders;
import id.terinovatif.competition.jury.Starting;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What may come between the last mark and the plenary: another stage, or more readers where the rules ask for them. */
@Component
class Further {
    private final Calls calls;
    private final Results results;
    private final Starting starting;
    private final MoreReaders more;

    Further(Calls calls, Results results, Starting starting, MoreReaders more) {
        this.calls = calls;
        this.results = results;
        this.starting = starting;
        this.more = more;
    }

    /** The next stage that jurors judge; empty when there is none. */
    static OptionalInt next(Call call) {
        return IntStream.rangeClosed(call.stage() + 1, call.rules().stages().size())
                .filter(number -> call.rules().stage(number).kind().judged())
                .findFirst();
    }

    void begin(User by, long id) {
        var call = calls.organised(by, id);
        if (call.state() != State.READ) throw new NotAllowed("Tahap berikut dimulai sesudah semua nilai masuk.");
        starting.next(by, id, next(call).orElse(0), results.goingOn(call));
    }

    /** Entries that the rules give another reader: a far mark or a tie, and near the line. */
    List<String> forAnother(Call call, Results.Result result) {
        var near = result.atLine();
        var wild = call.rules().conduct().thirdReader()
                ? result.wild().stream().map(one -> one.entry()).filter(near::contains)
                : Stream.<String>empty();
        return wild.distinct().toList();
    }

    void third(User by, long id) {
        var call = calls.organised(by, id);
        more.deal(by, id, forAnother(call, results.of(call)), "pembaca ketiga");
    }

    /** Another reader for all that cannot be told apart at the line. */
    void tie(User by, long id) {
        var call = calls.organised(by, id);
        more.deal(by, id, results.of(call).atLine(), "pembaca tambahan di batas");
    }
}
