package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.innovation.submission.Submissions;
import id.terinovatif.innovation.verdict.Verdicts;
import id.terinovatif.shared.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a second or third reading; the third settles what two saw differently and becomes the verdict. */
@Component
public class SecondVerdict {
    private final Innovations innovations;
    private final SecondVerdicts readings;
    private final Desk desk;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final Scores scores;

    SecondVerdict(
            Innovations innovations,
            SecondVerdicts readings,
            Desk desk,
            Submissions submissions,
            Verdicts verdicts,
            Scores scores) {
        this.innovations = innovations;
        this.readings = readings;
        this.desk = desk;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.scores = scores;
    }

    /** Why it cannot stand, or null when it was taken; {@code seen} as at {@link Judging#judge}. */
    @Transactional
    public @Nullable String read(User user, long id, String indicator, String seen, Ruling.Sent sent)
            throws ClaimMoved {
        var judged = innovations.visibleTo(user).readAgain(id);
        var open = readings.open(user, judged.innovation(), indicator).orElseThrow(Missing::new);
        var claim = submissions.claim(judged.innovation(), indicator).orElseThrow(Missing::new);
        if (!claim.fingerprint().equals(seen)) throw new ClaimMoved();
        var item = desk.item(judged.innovation(), indicator).orElseThrow(Missing::new);
        var fault = Ruling.fault(item, sent);
        if (fault != null) return fault;
        var ruling = Ruling.of(item, sent);
        if (!readings.write(judged, claim, open.third(), ruling))
            return "Orang lain baru saja membacanya. Kembali ke daftar baca ulang.";
        if (open.third()) {
            verdicts.give(judged, claim, ruling.outcome(), ruling.level(), ruling.reason(), ruling.words());
            scores.changed(judged);
        }
        return null;
    }
}
