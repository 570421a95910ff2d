package id.terinovatif.competition.entry;

import id.terinovatif.competition.call.Call;
import id.terinovatif.competition.rules.Condition;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.profile.Contradictions;
import id.terinovatif.innovation.profile.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What keeps an innovation from entering, all at once and in words. */
@Component
class Eligibility {
    private final Profiles profiles;
    private final Entries entries;
    private final Freezing freezing;

    Eligibility(Profiles profiles, Entries entries, Freezing freezing) {
        this.profiles = profiles;
        this.entries = entries;
        this.freezing = freezing;
    }

    List<String> unmet(Call call, Innovation innovation, Map<String, String> story, boolean confirmed) {
        var unmet = new ArrayList<String>();
        var standing = entries.of(call).stream()
                .filter(one -> one.state() != Entry.State.WITHDRAWN)
                .toList();
        if (standing.stream().anyMatch(one -> one.innovationId() != null && one.innovationId() == innovation.id()))
            unmet.add("Inovasi ini sudah ikut.");
        var facts = new Condition.Facts(
                Contradictions.date(profiles.of(innovation), "waktu_penerapan"),
                innovation.status() != Status.DRAFT && innovation.status() != Status.WITHDRAWN,
                (int) standing.stream()
                        .filter(one -> one.agencyId() != null && one.agencyId() == innovation.agencyId())
                        .count(),
                freezing.maturity(innovation),
                confirmed);
        for (var condition : call.rules().conditions()) if (!condition.met(facts)) unmet.add(condition.words());
        for (var question : call.rules().questions()) {
            var text = story.getOrDefault(question.code(), "");
            if (text.isBlank()) unmet.add("Belum ada jawaban untuk \"" + question.text() + "\"");
            else if (Freezing.tooLong(question, text))
                unmet.add("\"%s\" %d kata; paling banyak %d."
                        .formatted(question.text(), Freezing.words(text), question.mostWords()));
        }
        return unmet;
    }
}
