package id.terinovatif.evidence.checks.text;

/**
 * How large the picture of a page may be.
 *
 * @param width in pixels
 * @param most bytes, in grey; 0 for as many as it takes, in colour
 */
public record PictureSize(int width, int most) {
    /** To read at a desk or on a phone, over a thin link too. */
    public static final PictureSize USUAL = new PictureSize(900, 39_000);
    /** To look closely at. */
    public static final PictureSize LARGE = new PictureSize(1_800, 0);
    /** To know a page by its shape. */
    public static final PictureSize SMALL = new PictureSize(112, 3_000);
}
