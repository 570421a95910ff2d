package id.terinovatif.competition.call;

import id.terinovatif.competition.Rubric.Band;
import id.terinovatif.competition.Rubric.Criterion;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One criterion as typed; its bands stand one a line: "21–40 Disebut: ada, tetapi tanpa contoh". */
final class CriterionForm {
    private static final Pattern LINE = Pattern.compile("(\\d{1,4})(?:\\s*[-–—]\\s*(\\d{1,4}))?[\\s.:]+(.*)");

    private CriterionForm() {}

    /** Empty when its name was emptied. */
    static Optional<Criterion> read(Map<String, String> typed, String at, Criterion standing) {
        var name = typed.getOrDefault(at + ".nama", standing.name()).strip();
        if (name.isEmpty()) return Optional.empty();
        var question = typed.getOrDefault(at + ".tanya", standing.question() == null ? "" : standing.question());
        var about = typed.getOrDefault(at + ".tentang", standing.about() == null ? "" : standing.about());
        var bands = typed.get(at + ".jenjang");
        return Optional.of(new Criterion(
                name,
                weight(typed.getOrDefault(at + ".bobot", Indonesian.number(standing.weight()))),
                question.isBlank() ? null : question.strip(),
                about.isBlank() ? null : about,
                bands == null ? standing.bands() : bands(bands)));
    }

    private static BigDecimal weight(String text) {
        var number = TypedNumber.of(text).value();
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A line without numbers belongs to no band and is told by the gap it leaves. */
    static List<Band> bands(String text) {
        var bands = new ArrayList<Band>();
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var read = LINE.matcher(line);
            if (!read.matches()) continue;
            int from = Integer.parseInt(read.group(1));
            bands.add(new Band(from, read.group(2) == null ? from : Integer.parseInt(read.group(2)), read.group(3)));
        }
        return bands;
    }

    static String text(List<Band> bands) {
        return bands.stream()
                .map(band ->
                        (band.from() == band.to() ? band.from() : band.from() + "–" + band.to()) + " " + band.words())
                .collect(Collectors.joining("\n"));
    }
}
