package id.terinovatif.competition.objection;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.Chain;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.jury.Jurors;
import id.terinovatif.competition.jury.Sheets;
import id.terinovatif.competition.minutes.Said;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raising an objection within its days, answering it, and making the result final. */
@Component
public class Objecting {
    private static final int LONGEST = 2000;

    private final Calls calls;
    private final Chain chain;
    private final Objections objections;
    private final Sheets sheets;
    private final Jurors jurors;
    private final Clock clock;

    Objecting(Calls calls, Chain chain, Objections objections, Sheets sheets, Jurors jurors, Clock clock) {
        this.calls = calls;
        this.chain = chain;
        this.objections = objections;
        this.sheets = sheets;
        this.jurors = jurors;
        this.clock = clock;
    }

    @Transactional
    public void raise(Call seen, int number, String ground, String facts, @Nullable User by) {
        var call = calls.heldFor(seen, State.PROVISIONAL);
        var until = call.objectUntil();
        if (until == null || !clock.instant().isBefore(until)) throw new NotAllowed("Masa sanggah sudah lewat.");
        var chosen = Objections.Ground.named(ground);
        if (chosen == null) throw new NotAllowed("Pilih dulu dasar sanggahan Anda.");
        if (facts.isBlank()) throw new NotAllowed("Tulis apa yang terjadi.");
        if (facts.length() > LONGEST)
            throw new NotAllowed("Uraiannya %d huruf; paling panjang %d.".formatted(facts.length(), LONGEST));
        var who = by == null ? null : by.id();
        long id = objections.add(call, number, chosen, facts.strip(), who, clock.instant());
        chain.add(call, who, Said.OBJECTION, new Said.Objected(id, Call.label(number), chosen.name(), facts.strip()));
    }

    /** Nobody answers about an entry that he or she has judged. */
    @Transactional
    public void answer(User by, long id, long objection, boolean upheld, String answer) {
        var call = calls.held(by, id, State.PROVISIONAL);
        if (answer.isBlank()) throw new NotAllowed("Tulis jawabannya, dengan angka yang sudah ada.");
        var one = objections.of(call).stream()
                .filter(each -> each.id() == objection)
                .findFirst()
                .orElseThrow(Missing::new);
        boolean judged = jurors.all(call).stream().anyMatch(juror -> juror.personId() == by.id())
                && sheets.of(call).stream()
                        .anyMatch(sheet -> sheet.number() == one.number() && sheet.personId() == by.id());
        if (judged) throw new NotAllowed("Sanggahan dijawab oleh orang yang tidak menilai peserta itu.");
        if (!objections.answer(call, objection, answer.strip(), upheld, by.id(), clock.instant()))
            throw new NotAllowed("Sanggahan ini sudah dijawab.");
        chain.add(call, by.id(), Said.ANSWERED, new Said.Answered(objection, upheld, answer.strip()));
    }

    /** Not before the days are over and every objection has its answer. */
    @Transactional
    public void settle(User by, long id) {
        var call = calls.held(by, id, State.PROVISIONAL);
        var until = call.objectUntil();
        if (until != null && clock.instant().isBefore(until)) throw new NotAllowed("Masa sanggah belum lewat.");
        if (objections.of(call).stream().anyMatch(Objections.Objection::open))
            throw new NotAllowed("Masih ada sanggahan yang belum dijawab.");
        calls.set(call, Map.of("state", State.FINAL.name()));
        chain.add(call, by.id(), Said.FINAL, new Said.Reason("masa sanggah lewat, semua sanggahan dijawab"));
    }
}
