package id.terinovatif.government;

import static java.util.stream.Collectors.joining;

import id.terinovatif.evidence.Document;
import id.terinovatif.government.GovernmentAnswers.Saved;
import id.terinovatif.instrument.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is claimed at a government indicator: a level for each of its parts in their order, 0 where none was given. */
public record GovernmentClaim(List<Integer> levels) {
    public static GovernmentClaim at(Indicator indicator, Map<String, Saved> given) {
        return new GovernmentClaim(GovernmentPages.items(indicator).stream()
                .map(item ->
                        Optional.ofNullable(given.get(item)).map(Saved::level).orElse(0))
                .toList());
    }

    /** As reports are kept for it. */
    public String words() {
        return levels.stream().map(String::valueOf).collect(joining(","));
    }

    /** The levels and the papers they rest on, so that a confirmation is about what its giver saw. */
    String fingerprint(List<Document> documents) {
        return words() + "|"
                + documents.stream()
                        .map(document -> String.valueOf(document.id()))
                        .sorted()
                        .collect(joining(","));
    }

    /** What differs between the claim that was seen and this one. */
    String moved(String seen, List<Document> documents) {
        var levels = seen.contains("|") ? seen.substring(0, seen.indexOf('|')) : "";
        var before = levels.isEmpty() || levels.equals(words())
                ? "dokumennya diganti orang lain"
                : "tingkatnya dari " + levels.replace(",", ", ") + " menjadi " + words().replace(",", ", ");
        return "Belum dicatat cocok: sejak halaman ini Anda buka, " + before + ". Sekarang ada " + documents.size()
                + " dokumen. Lihat lagi, lalu nyatakan cocok.";
    }

    /** The level of an indicator that is one question; null when it has several parts or no answer. */
    @Nullable
    Integer level() {
        return levels.size() == 1 && levels.getFirst() > 0 ? levels.getFirst() : null;
    }
}
