package id.terinovatif.sheet;

/** How the cells of a field are read. */
public enum FieldKind {
    LINE,
    LONG,
    DATE,
    YEAR,
    NUMBER,
    CHOICE,
    CHOICES,
    PLACE,
    EMAIL,
    PHONE,
    NIP;

    /** Whether a dash or "nihil" in it means that it is empty. */
    public boolean strict() {
        return this != LINE && this != LONG;
    }
}
