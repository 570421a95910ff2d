package id.terinovatif.sheet;

/** How exactly a date is known. */
public enum Precision {
    DAY,
    MONTH,
    YEAR
}
