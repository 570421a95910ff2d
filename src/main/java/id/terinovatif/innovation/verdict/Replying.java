package id.terinovatif.innovation.verdict;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.NotAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A writer answers the reason of a verdict, while the innovation lies with its writers. */
@Component
public class Replying {
    private final Innovations innovations;
    private final Verdicts verdicts;
    private final Replies replies;

    Replying(Innovations innovations, Verdicts verdicts, Replies replies) {
        this.innovations = innovations;
        this.verdicts = verdicts;
        this.replies = replies;
    }

    /** Why it cannot be kept, empty when it was. */
    @Transactional
    public String reply(User user, long id, String indicator, String words) {
        var writing = innovations.visibleTo(user).opened(id);
        if (!verdicts.of(writing.innovation()).containsKey(indicator))
            throw new NotAllowed("Indikator ini belum ada putusannya, jadi belum ada yang ditanggapi.");
        if (words.isEmpty()) return "Tulis dulu tanggapannya.";
        if (words.length() > Replies.LONGEST)
            return "Tanggapan paling panjang " + Replies.LONGEST + " huruf; sekarang " + words.length() + ".";
        replies.say(writing, indicator, words);
        return "";
    }
}
