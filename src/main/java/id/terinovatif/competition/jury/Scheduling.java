package id.terinovatif.competition.jury;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.competition.rules.Stage;
import id.terinovatif.shared.NotAllowed;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When each entry talks: one after another in an order that the seed draws, since who comes first is marked lower. */
@Component
public class Scheduling {
    private final Calls calls;
    private final Sheets sheets;

    Scheduling(Calls calls, Sheets sheets) {
        this.calls = calls;
        this.sheets = sheets;
    }

    @Transactional
    public void begin(User by, long id, LocalDateTime first) {
        var call = calls.held(by, id, State.READING);
        var stage = call.rules().stage(call.stage());
        if (stage.kind() != Stage.Kind.TALK || stage.minutes() == null)
            throw new NotAllowed("Tahap ini tanpa pemaparan.");
        var start = first.atZone(call.zone()).toInstant();
        var order = sheets.at(call, call.stage()).stream()
                .map(Sheets.Sheet::number)
                .distinct()
                .sorted(Comparator.comparing(number -> drawn(call, number)))
                .toList();
        for (int i = 0; i < order.size(); i++)
            sheets.starts(
                    call,
                    call.stage(),
                    order.get(i),
                    start.plus(Duration.ofMinutes((long) i * stage.minutes().all())));
    }

    private static String drawn(Call call, int number) {
        return RulesText.hash(Objects.requireNonNull(call.seed()) + " tampil " + Call.label(number));
    }
}
