package id.terinovatif.shared;

/** An address as a form sends it; whether mail arrives there, only a mail can tell. */
public final class EmailAddress {
    private EmailAddress() {}

    /** Whether it looks like one: something, an at sign, a name with a dot. */
    public static boolean plausible(String typed) {
        return typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }
}
