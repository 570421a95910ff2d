package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What comes of the form of a verdict, first or second: where to go on, or why not. */
@Component
class Deciding {
    private final Judging judging;
    private final SecondVerdict second;
    private final SecondVerdicts readings;
    private final NextTurn turns;
    private final Changes changes;
    private final Reasons reasons;
    private final KeepingPhrases keeping;

    Deciding(
            Judging judging,
            SecondVerdict second,
            SecondVerdicts readings,
            NextTurn turns,
            Changes changes,
            Reasons reasons,
            KeepingPhrases keeping) {
        this.judging = judging;
        this.second = second;
        this.readings = readings;
        this.turns = turns;
        this.changes = changes;
        this.reasons = reasons;
        this.keeping = keeping;
    }

    /** Either the next page's path or a fault. */
    record Decided(@Nullable String next, String fault, HttpStatus status) {
        /** For a script. */
        ResponseEntity<Map<String, String>> answer(String tail) {
            return next == null
                    ? ResponseEntity.status(status).body(Map.of("fault", fault))
                    : ResponseEntity.ok(Map.of("next", next + tail));
        }
    }

    private interface Act {
        @Nullable
        String fault() throws ClaimMoved;
    }

    Decided decide(User user, Innovation innovation, String code, TypedVerdict typed) {
        var sent = typed.sent(reasons, user.regionId());
        return decided(
                        user,
                        innovation,
                        code,
                        typed,
                        () -> judging.judge(user, innovation.id(), code, typed.seen(), sent))
                .orElseGet(() -> next("/verifikasi/" + innovation.id()
                        + turns.after(user, innovation, code)
                                .map(one -> "/" + one)
                                .orElse("")));
    }

    Decided again(User user, Innovation innovation, String code, TypedVerdict typed) {
        var sent = typed.sent(reasons, user.regionId());
        return decided(
                        user,
                        innovation,
                        code,
                        typed,
                        () -> second.read(user, innovation.id(), code, typed.seen(), sent))
                .orElseGet(() -> next("/verifikasi/baca-ulang"
                        + readings.open(user).stream()
                                .findFirst()
                                .map(SecondVerdicts.Open::path)
                                .orElse("")));
    }

    private static Decided next(String path) {
        return new Decided(path, "", HttpStatus.OK);
    }

    private Optional<Decided> decided(User user, Innovation innovation, String code, TypedVerdict typed, Act act) {
        try {
            var fault = act.fault();
            if (fault != null) return Optional.of(new Decided(null, fault, HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (ClaimMoved moved) {
            var words = changes.moved(innovation, code, typed.seen());
            return Optional.of(new Decided(null, words, HttpStatus.CONFLICT));
        }
        if (typed.keepsPhrase()) keeping.keep(user, typed.words());
        return Optional.empty();
    }
}
