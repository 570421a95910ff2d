package id.terinovatif.api;

import id.terinovatif.coach.Critique;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.Part;
import id.terinovatif.coach.Sentence;
import id.terinovatif.coach.Ticks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A critique of the coach in the words of the contract. */
record CoachAnswer(
        int focus,
        Ticks ticks,
        boolean contaminated,
        double shareAbout,
        String problemFirst3,
        Map<String, Boolean> parts,
        List<Sentence> sentences,
        List<FindingAnswer> findings) {

    record FindingAnswer(
            String check,
            String severity,
            String section,
            int start,
            int end,
            String message,
            String why,
            String frame) {

        static FindingAnswer of(Finding finding) {
            return new FindingAnswer(
                    finding.check(),
                    lower(finding.severity()),
                    finding.section(),
                    finding.start(),
                    finding.end(),
                    finding.message(),
                    finding.why(),
                    finding.frame());
        }
    }

    static CoachAnswer of(Critique critique) {
        return new CoachAnswer(
                critique.focus(),
                critique.ticks(),
                critique.contaminated(),
                critique.shareAbout(),
                lower(critique.problemFirst3()),
                parts(critique.parts()),
                critique.sentences(),
                critique.findings().stream().map(FindingAnswer::of).toList());
    }

    private static Map<String, Boolean> parts(Set<Part> found) {
        var parts = new LinkedHashMap<String, Boolean>();
        for (var part : Part.values()) parts.put(lower(part), found.contains(part));
        return parts;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
