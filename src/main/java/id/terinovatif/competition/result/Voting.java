package id.terinovatif.competition.result;

import id.terinovatif.account.User;
import id.terinovatif.competition.PairVote;
import id.terinovatif.competition.PairVote.Share;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.minutes.Link;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.competition.rules.Rules.Tie;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.web.Faults;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plenary votes between entries that cannot be told apart at the last seat; it guides the decision and stands in the minutes. */
@Component
class Voting {
    private static final int MOST = 6;

    private final Calls calls;
    private final Chain chain;
    private final Jurors jurors;
    private final Results results;

    Voting(Calls calls, Chain chain, Jurors jurors, Results results) {
        this.calls = calls;
        this.chain = chain;
        this.jurors = jurors;
        this.results = results;
    }

    /** Whether the rules let the plenary vote, and there is something to vote on. */
    static boolean open(Call call, List<String> atLine) {
        return call.state() == State.READ
                && call.rules().conduct().ties().contains(Tie.VOTE)
                && atLine.size() > 1
                && atLine.size() <= MOST;
    }

    VoteForm form(Call call, Map<String, String> typed) {
        var atLine = results.of(call).atLine();
        if (!open(call, atLine))
            throw new NotAllowed(
                    "Pilihan berpasangan hanya untuk dua sampai %d peserta yang tidak bisa dibedakan di batas pemenang, sebelum pleno memutus."
                            .formatted(MOST));
        return new VoteForm(atLine, jurors.of(call).size(), typed);
    }

    /** Writes the votes into the chain; when something is wrong with them, says what and writes nothing. */
    @Transactional
    public Faults record(User by, long id, Map<String, String> typed) {
        var call = calls.held(by, id, State.READ);
        var form = form(call, typed);
        var faults = form.faults();
        if (faults.isEmpty())
            chain.add(call, by.id(), Said.VOTED, new Said.Voted(form.pairs(), PairVote.of(form.pairs())));
        return faults;
    }

    /** "P02 61,3; P04 38,7", the strongest first, as voted last between just these entries; empty without such a vote. */
    static String words(List<Link> chain, List<String> entries) {
        var votes = Said.all(chain, Said.VOTED, Said.Voted.class);
        if (votes.isEmpty()) return "";
        var order = votes.getLast().order();
        if (!entries.isEmpty()
                && !order.stream()
                        .map(Share::entry)
                        .sorted()
                        .toList()
                        .equals(entries.stream().sorted().toList())) return "";
        return order.stream()
                .map(one -> one.entry() + " " + Sentences.oneDecimal(one.percent()))
                .collect(Collectors.joining("; "));
    }
}
