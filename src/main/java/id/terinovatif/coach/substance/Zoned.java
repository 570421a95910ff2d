package id.terinovatif.coach.substance;

import id.terinovatif.coach.Zone;
import id.terinovatif.coach.text.Line;
import id.terinovatif.coach.text.Line.Mark;
import id.terinovatif.coach.text.SectionKind;
import id.terinovatif.coach.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A text whose lines have their zones, in the same order. */
public record Zoned(Text text, List<Zone> zones) {
    public List<Line> lines() {
        return text.lines();
    }

    public Zone zone(Line line) {
        return zones.get(line.order());
    }

    public Stream<Line> in(Zone zone) {
        return lines().stream().filter(line -> zone(line) == zone);
    }

    public Stream<Line> of(SectionKind... kinds) {
        var wanted = List.of(kinds);
        return lines().stream().filter(line -> wanted.contains(line.kind()));
    }

    /** The line and up to {@code near} lines on either side. */
    public Stream<Line> around(Line line, int near) {
        int from = Math.max(0, line.order() - near);
        return lines().subList(from, Math.min(lines().size(), line.order() + near + 1)).stream();
    }

    /** First line of the section where a reader would look for the given matter; empty for an empty text. */
    public Optional<Line> likely(SectionKind kind) {
        return of(kind).findFirst()
                .or(() -> of(SectionKind.DESIGN, SectionKind.SUMMARY).findFirst())
                .or(() -> lines().stream().findFirst());
    }

    public boolean any(Predicate<Line> test) {
        return lines().stream().anyMatch(test);
    }

    /**
     * Share of the sentences that are about the innovation, from 0 to 1; 0 for an empty text. One that explains a general term is not,
     * and one that was said before is not counted again.
     */
    public double shareAbout() {
        var said = new HashSet<String>();
        var once = lines().stream().filter(line -> said.add(line.text())).toList();
        long about = once.stream()
                .filter(line -> zone(line).about() && !line.is(Mark.GENERAL))
                .count();
        return once.isEmpty() ? 0 : about / (double) once.size();
    }
}
