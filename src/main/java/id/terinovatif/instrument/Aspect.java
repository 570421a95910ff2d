package id.terinovatif.instrument;

/** The two halves of the index: the government as a whole (SPD) and its innovations (SID). */
public enum Aspect {
    SPD,
    SID
}
