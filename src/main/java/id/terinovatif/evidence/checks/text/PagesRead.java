package id.terinovatif.evidence.checks.text;

/** Told how far a reader is that takes seconds for each page. */
@FunctionalInterface
public interface PagesRead {
    /** Tells nobody. */
    PagesRead UNHEARD = (number, of) -> {};

    /**
     * A scanned page is being read.
     *
     * @param number which of the scanned pages, from 1
     * @param of how many there are to read
     */
    void reading(int number, int of);
}
