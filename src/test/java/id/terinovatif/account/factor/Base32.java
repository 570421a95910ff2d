package id.terinovatif.account.factor;

import java.io.ByteArrayOutputStream;

/** Reads the key that an authenticator app is given to type. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static byte[] bytes(String typed) {
        long bits = 0;
        int held = 0;
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < typed.length(); i++) {
            bits = (bits << 5 | LETTERS.indexOf(typed.charAt(i))) & 0xfff;
            held += 5;
            if (held >= 8) {
                held -= 8;
                out.write((int) (bits >> held & 0xff));
            }
        }
        return out.toByteArray();
    }
}
