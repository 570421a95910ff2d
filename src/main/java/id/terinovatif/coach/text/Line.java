package id.terinovatif.coach.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence, list item, table row or heading with all that was seen in it.
 *
 * @param section name of its section, as sent
 * @param kind what the section, or the heading above, asks for
 * @param order its place among all lines of the draft, from 0
 * @param span where it stands in its section
 * @param text the characters of the span
 * @param stems of its content words, in order
 * @param cues turns of phrase found in it
 * @param quantities numbers with a unit
 * @param shifts pairs of numbers of which it says that the one became the other
 * @param marks what its form shows
 */
public record Line(
        String section,
        SectionKind kind,
        int order,
        Span span,
        String text,
        List<Word> words,
        List<String> stems,
        Set<Cue> cues,
        List<Quantity> quantities,
        List<Shift> shifts,
        Set<Mark> marks) {

    /** What the form of a line shows, apart from its phrases. */
    public enum Mark {
        /** Names the innovation: its name, its acronym, "program ini". */
        NAMED,
        /** Uses an acronym that runs through the whole draft. */
        TOPICAL,
        HEADING,
        /** A heading that opens one of the parts of the form. */
        OPENS_PART,
        LIST_ITEM,
        TABLE_ROW,
        /** A row of a table whose head sets before against after. */
        BEFORE_AFTER_ROW,
        /** Ends in a colon and opens a list. */
        OPENS_LIST,
        /** Cites a regulation by number, year or article. */
        CITES_REGULATION,
        /** Holds a year, a month or a date. */
        DATED,
        /** Names a place or a unit in the region. */
        LOCAL,
        /** Explains a general term, or goes on explaining it: true anywhere, about no place and no innovation. */
        GENERAL,
        /** Follows directly on the line before: no line break between them. */
        SAME_PARAGRAPH
    }

    public boolean has(Cue cue) {
        return cues.contains(cue);
    }

    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether there is a number that measures something; a stretch of time does so only where time is the matter. */
    public boolean measures() {
        return quantities.stream().anyMatch(this::counts);
    }

    /** The first number that measures something. */
    public Optional<Quantity> measure() {
        return quantities.stream().filter(this::counts).findFirst();
    }

    private boolean counts(Quantity quantity) {
        return !quantity.duration() || cues.contains(Cue.TIME_MATTERS);
    }
}
