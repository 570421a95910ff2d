package id.terinovatif.innovation.kit;

import id.terinovatif.evidence.use.PublicDocuments;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What of a kit is there. */
public record KitContents(List<Line> lines) {
    /**
     * A part.
     *
     * @param documents how many are open to anybody, 0 for a text
     */
    public record Line(KitPart part, boolean there, int documents) {}

    /** Part by part, from the codes of the pieces that may be shown and the documents that are open. */
    public static KitContents of(Set<String> written, List<PublicDocuments.Open> documents) {
        return new KitContents(Arrays.stream(KitPart.values())
                .map(part -> {
                    int papers = (int) documents.stream()
                            .filter(one -> KitPart.of(one.indicator()) == part)
                            .count();
                    return new Line(part, part.papers() ? papers > 0 : written.contains(part.atom()), papers);
                })
                .toList());
    }

    public int there() {
        return (int) lines.stream().filter(Line::there).count();
    }

    public int percent() {
        return there() * 100 / lines.size();
    }

    /** Labels of what there is no kit without and that is missing. */
    public List<String> wanting() {
        return lines.stream()
                .filter(one -> one.part().needed() && !one.there())
                .map(one -> one.part().label())
                .toList();
    }
}
