package id.terinovatif.verification;

import id.terinovatif.account.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a sentence among the quick ones. */
@Component
public class KeepingPhrases {
    static final int MOST = 9;
    private static final int LONGEST = 200;

    private final Phrases phrases;

    KeepingPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Why it cannot be kept, null when it is; one that is there already stays as it is. */
    @Transactional
    public @Nullable String keep(User user, String typed) {
        var words = typed.strip();
        if (words.isEmpty()) return "Tulis dulu kalimatnya.";
        if (words.length() > LONGEST)
            return "Kalimat cepat paling panjang " + LONGEST + " huruf; sekarang " + words.length() + ".";
        phrases.oneAtATime(user);
        var all = phrases.of(user);
        if (all.stream().anyMatch(phrase -> phrase.words().equals(words))) return null;
        if (all.size() >= MOST) return "Sudah ada " + MOST + " kalimat cepat. Hapus satu dulu.";
        phrases.add(user, words);
        return null;
    }
}
