package id.terinovatif.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import id.terinovatif.shared.web.Faults;
import id.terinovatif.sheet.value.Tsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a new password must be: long, and none that is guessed early. Which kinds of characters is not asked. */
@Component
public class PasswordRules {
    /** Guesses a program needs that knows common passwords, keyboards, dates and the words given here. */
    private static final double GUESSES = 1e8;

    private static final int LOOKED_AT = 64;
    private static final List<String> COMMON = Tsv.rows(PasswordRules.class, "common.tsv").stream()
            .map(row -> row.get(0))
            .toList();

    private final Zxcvbn guesser = new Zxcvbn();

    /**
     * What is wrong with a new password, at its field.
     *
     * @param own words that belong to the person: name, address, region
     */
    public Faults faults(String password, String again, String... own) {
        var faults = new Faults.Collector();
        if (password.length() < Passwords.MINIMUM_LENGTH)
            faults.add(
                    "sandi",
                    "Kata sandi baru %d huruf; minimal %d.".formatted(password.length(), Passwords.MINIMUM_LENGTH));
        else if (guessedEarly(password, own))
            faults.add(
                    "sandi",
                    "Kata sandi ini mudah ditebak: sering dipakai orang, berpola, atau berisi nama Anda. Pakai empat kata yang tidak berhubungan.");
        if (password.length() > 200) faults.add("sandi", "Kata sandi paling panjang 200 huruf.");
        if (!password.equals(password.strip()))
            faults.add(
                    "sandi", "Kata sandi baru diawali atau diakhiri spasi. Hapus spasinya, supaya tidak keliru nanti.");
        if (!password.equals(again)) faults.add("ulang", "Kedua isian kata sandi belum sama.");
        return faults.found();
    }

    private boolean guessedEarly(String password, String... own) {
        var known = new ArrayList<>(COMMON);
        for (var text : own)
            for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                if (word.length() > 2) known.add(word);
        var looked = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return guesser.measure(looked, known).getGuesses() < GUESSES;
    }

    /** What to say beside a password that did not fit, as after copying it with a blank behind; empty when it has none. */
    public static String blankHint(String typed) {
        return typed.equals(typed.strip()) ? "" : " Yang diketik diawali atau diakhiri spasi; coba tanpa spasi itu.";
    }
}
