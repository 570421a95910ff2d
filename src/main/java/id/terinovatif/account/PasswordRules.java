package id.terinovatif.account;

import id.terinovatif.shared.web.Faults;
import org.springframework.stereotype.Component;

/** What a new password must be: long; nothing else is asked of it. */
@Component
public class PasswordRules {
    public Faults faults(String password, String again) {
        var faults = new Faults.Collector();
        if (password.length() < Passwords.MINIMUM_LENGTH)
            faults.add(
                    "sandi",
                    "Kata sandi baru %d huruf; minimal %d.".formatted(password.length(), Passwords.MINIMUM_LENGTH));
        if (password.length() > 200) faults.add("sandi", "Kata sandi paling panjang 200 huruf.");
        if (!password.equals(password.strip()))
            faults.add(
                    "sandi", "Kata sandi baru diawali atau diakhiri spasi. Hapus spasinya, supaya tidak keliru nanti.");
        if (!password.equals(again)) faults.add("ulang", "Kedua isian kata sandi belum sama.");
        return faults.found();
    }

    /** What to say beside a password that did not fit, as after copying it with a blank behind; empty when it has none. */
    static String blankHint(String typed) {
        return typed.equals(typed.strip()) ? "" : " Yang diketik diawali atau diakhiri spasi; coba tanpa spasi itu.";
    }
}
