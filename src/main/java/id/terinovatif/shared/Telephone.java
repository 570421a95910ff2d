package id.terinovatif.shared;

/** A telephone number as people write it: digits with what keeps them apart. */
public final class Telephone {
    public static final String FAULT = "Nomor telepon berisi angka, spasi, +, - atau tanda kurung saja.";

    private Telephone() {}

    /** Whether nothing but a number is in it, or nothing at all. */
    public static boolean plausible(String typed) {
        return typed.matches("[0-9+() .-]{0,40}");
    }

    /** The address that dials it. */
    public static String href(String number) {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }
}
