package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Scores;
import id.terinovatif.innovation.Submissions;
import id.terinovatif.innovation.Verdicts;
import id.terinovatif.shared.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a second or third reading; the third settles what two saw differently and becomes the verdict. */
@Component
public class SecondReading {
    private final SecondReadings readings;
    private final Submissions submissions;
    private final Verdicts verdicts;
    private final Scores scores;

    SecondReading(SecondReadings readings, Submissions submissions, Verdicts verdicts, Scores scores) {
        this.readings = readings;
        this.submissions = submissions;
        this.verdicts = verdicts;
        this.scores = scores;
    }

    /** Why it cannot stand, or null when it was taken. */
    @Transactional
    public @Nullable String read(User user, Innovation innovation, SecondReadings.Open open, Ruling.Sent sent) {
        var claim = submissions.claims(innovation).stream()
                .filter(one -> one.indicator().equals(open.indicator()))
                .findFirst()
                .orElseThrow(Missing::new);
        var fault = Ruling.fault(claim, sent);
        if (fault != null) return fault;
        var ruling = Ruling.of(claim, sent);
        if (!readings.write(user, innovation, claim, open.third(), ruling))
            return "Orang lain baru saja membacanya. Kembali ke daftar baca ulang.";
        if (open.third()) {
            verdicts.give(user, innovation, claim, ruling.outcome(), ruling.level(), ruling.reason(), ruling.words());
            scores.refresh(innovation);
        }
        return null;
    }
}
