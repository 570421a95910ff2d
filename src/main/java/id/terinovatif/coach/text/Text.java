package id.terinovatif.coach.text;

import id.terinovatif.coach.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A draft that has been read: its lines in order, and the stems of its title.
 *
 * @param draft as it was sent
 * @param lines of all sections, in the order of the form
 * @param titleStems content words of the innovation's name
 */
public record Text(Draft draft, List<Line> lines, Set<String> titleStems) {
    /** What lies beyond this many characters of a draft is not read: some thirty times a full profile. */
    public static final int LONGEST = 100_000;

    public static Text of(Draft draft) {
        var names = new Names(draft.name(), List.copyOf(draft.sections().values()));
        var places = new PlaceNames(draft.places());
        var lines = new ArrayList<Line>();
        int left = LONGEST;
        for (var section : draft.sections().entrySet()) {
            var text = section.getValue()
                    .substring(0, Math.min(left, section.getValue().length()));
            left -= text.length();
            new SectionReader(section.getKey(), text, names, places).into(lines);
        }
        return new Text(draft, List.copyOf(lines), names.titleStems());
    }
}
