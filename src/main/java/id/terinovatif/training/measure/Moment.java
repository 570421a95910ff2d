package id.terinovatif.training.measure;

/** When the drafts are looked at. */
public enum Moment {
    BEFORE,
    AFTER
}
