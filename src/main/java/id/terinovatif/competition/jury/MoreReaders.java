package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One reader more for some entries, dealt like the others; the extra mark counts like every mark. */
@Component
public class MoreReaders {
    private final Calls calls;
    private final Chain chain;
    private final Spread spread;

    MoreReaders(Calls calls, Chain chain, Spread spread) {
        this.calls = calls;
        this.chain = chain;
        this.spread = spread;
    }

    /**
     * Deals one more reader to each of these entries.
     *
     * @param why a word for the seed and the minutes
     */
    @Transactional
    public void deal(User by, long id, List<String> labels, String why) {
        var call = calls.held(by, id, State.READ);
        if (labels.isEmpty()) throw new NotAllowed("Tidak ada peserta yang memerlukannya.");
        int stage = call.stage();
        var round = Said.all(chain.of(call), Said.DEALT, Said.Dealt.class).size();
        var seed = Objects.requireNonNull(call.seed()) + " " + why + " " + round;
        var request = spread.request(call, labels, List.of(stage, Math.max(1, stage - 1)), 1, seed);
        var dealing = Drawing.whole(request);
        chain.add(call, by.id(), Said.DEALT, spread.write(call, stage, null, request, dealing));
        calls.set(call, Map.of("state", State.READING.name()));
        chain.add(call, by.id(), Said.STAGE, new Said.StageBegun(stage, why));
    }
}
