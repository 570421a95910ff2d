package id.terinovatif.coach;

/** What a sentence is about, in the letters that the coach's answer uses. */
public enum Zone {
    /** General background, regulation, definition, ceremony, headings, conditions that fit any innovation. */
    B,
    /** The problem that this innovation answers. */
    P,
    /** The innovation itself: what it is, how it works, stages, actors, aim, benefit, novelty. */
    I,
    /** A measured outcome of the innovation. */
    R;

    /** Its place in a row of four numbers; the order of the letters never changes. */
    @SuppressWarnings("EnumOrdinal")
    public int column() {
        return ordinal();
    }

    /** Whether the sentence counts as being about the innovation. */
    public boolean about() {
        return this == I || this == R;
    }
}
