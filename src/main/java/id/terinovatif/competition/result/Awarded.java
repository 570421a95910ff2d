package id.terinovatif.competition.result;

import id.terinovatif.account.User;
import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.call.Calls;
import id.terinovatif.competition.call.State;
import id.terinovatif.competition.entry.Entries;
import id.terinovatif.competition.entry.Entry;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.innovation.award.AwardForm;
import id.terinovatif.innovation.award.AwardRows;
import id.terinovatif.innovation.award.Awards;
import id.terinovatif.instrument.AwardScheme;
import id.terinovatif.shared.NotAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the awards of a final result onto the innovations, with the minutes in the region's vault as their paper. */
@Component
public class Awarded {
    private final Calls calls;
    private final Entries entries;
    private final Awards awards;
    private final AwardRows rows;
    private final MinutesPaper paper;
    private final Vault vault;
    private final Clock clock;

    Awarded(Calls calls, Entries entries, Awards awards, AwardRows rows, MinutesPaper paper, Vault vault, Clock clock) {
        this.calls = calls;
        this.entries = entries;
        this.awards = awards;
        this.rows = rows;
        this.paper = paper;
        this.vault = vault;
        this.clock = clock;
    }

    /** How many it wrote; 0 when they were written before. The call is held meanwhile, so that two people write them once. */
    @Transactional
    public int write(User by, long id) {
        var call = calls.held(by, id, State.FINAL);
        if (awards.ofContest(call.regionId(), id) > 0) return 0;
        var awarded =
                entries.of(call).stream().filter(one -> !one.award().isEmpty()).toList();
        if (awarded.isEmpty()) throw new NotAllowed("Pleno tidak memberi penghargaan, jadi tidak ada yang dicatat.");
        var minutes = minutes(by, call);
        for (var entry : awarded)
            rows.addOfContest(by, entry.innovationId(), said(call, entry), minutes.id(), id, entry.number());
        return awarded.size();
    }

    private AwardForm.Said said(Call call, Entry entry) {
        return new AwardForm.Said(
                AwardScheme.DAERAH,
                announced(call).getYear(),
                entry.award() + ", " + call.name(),
                call.region(),
                entry.title());
    }

    private java.time.LocalDate announced(Call call) {
        return Objects.requireNonNullElse(call.announcedAt(), clock.instant())
                .atZone(call.zone())
                .toLocalDate();
    }

    private Document minutes(User by, Call call) {
        try {
            return vault.addFile(
                    by,
                    null,
                    new ByteArrayInputStream(paper.of(call)),
                    "Berita acara " + call.name() + ".pdf",
                    List.of("pdf"),
                    new Letter(null, announced(call), "Berita acara " + call.name()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (Refused refused) {
            throw new NotAllowed(String.valueOf(refused.getMessage()));
        }
    }
}
