package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import id.terinovatif.competition.DealRequest;
import id.terinovatif.competition.Dealing;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Checking;
import id.terinovatif.competition.minutes.MinutesCheck;
import id.terinovatif.competition.minutes.Rubrics;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals the closed list by the number drawn in the jurors' meeting: once, and never again. */
@Component
public class Drawing {
    private final Calls calls;
    private final Chain chain;
    private final Checking checking;
    private final Jurors jurors;
    private final Naming naming;
    private final Spread spread;

    Drawing(Calls calls, Chain chain, Checking checking, Jurors jurors, Naming naming, Spread spread) {
        this.calls = calls;
        this.chain = chain;
        this.checking = checking;
        this.jurors = jurors;
        this.naming = naming;
        this.spread = spread;
    }

    @Transactional
    public void draw(User by, long id, String number) {
        var call = calls.held(by, id, State.CLOSED);
        if (!number.matches("[\\p{Alnum}-]{1,40}"))
            throw new NotAllowed("Tulis angka yang diundi dalam rapat juri, paling panjang 40 angka atau huruf.");
        var undeclared = jurors.of(call).stream().filter(one -> !one.declared()).toList();
        if (jurors.of(call).isEmpty()) throw new NotAllowed("Belum ada juri.");
        if (!undeclared.isEmpty())
            throw new NotAllowed("Belum menyatakan kepentingannya: "
                    + String.join(", ", undeclared.stream().map(Member::name).toList()) + ".");
        var closed = checking.list(call);
        if (closed.entries().isEmpty()) throw new NotAllowed("Belum ada peserta yang diterima.");
        naming.compute(call);
        var seed = MinutesCheck.seed(closed.hash(), number);
        int stage = Rubrics.first(call.rules());
        var request = request(call, closed, seed, stage);
        var dealing = feasible(request);
        chain.add(call, by.id(), Said.CLOSED, closed);
        chain.add(call, by.id(), Said.DEALT, spread.write(call, stage, number, request, dealing));
        calls.set(call, Map.of("state", State.DEALT.name(), "stage", stage, "number_drawn", number, "seed", seed));
    }

    private DealRequest request(Call call, Said.Closed closed, String seed, int stage) {
        int readers = call.rules().stage(stage).readers();
        return spread.request(
                call,
                closed.entries().stream().map(Said.Sent::entry).toList(),
                List.of(),
                readers == 0 ? jurors.of(call).size() : readers,
                seed);
    }

    /** A dealing that leaves nobody short and hangs together, or the reason why there is none. */
    static Dealing feasible(DealRequest request) {
        var dealing = whole(request);
        if (!dealing.connected())
            throw new NotAllowed(
                    "Tidak bisa dibagi sehingga semua juri terhubung lewat peserta yang sama; nilainya tidak akan bisa dibandingkan. Tambah juri atau pembaca.");
        return dealing;
    }

    /** One that leaves nobody short; enough for readings that join others. */
    static Dealing whole(DealRequest request) {
        if (request.readers() > request.jurors().size())
            throw new NotAllowed("Perlu %d pembaca tiap peserta, jurinya baru %d."
                    .formatted(request.readers(), request.jurors().size()));
        var dealing = Dealing.of(request);
        if (!dealing.shortfall().isEmpty())
            throw new NotAllowed("Tidak bisa dibagi: "
                    + String.join(
                            ", ",
                            dealing.shortfall().stream()
                                    .map(one -> one.entry() + " kekurangan " + one.missing() + " pembaca")
                                    .toList())
                    + ". Tambah juri atau kapasitasnya.");
        return dealing;
    }
}
