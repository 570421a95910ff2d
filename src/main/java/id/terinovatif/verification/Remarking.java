package id.terinovatif.verification;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.profile.StoryText;
import id.terinovatif.innovation.remark.Remark;
import id.terinovatif.innovation.remark.Remarks;
import id.terinovatif.year.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says something about a page of the story that was handed in. */
@Component
public class Remarking {
    private final Innovations innovations;
    private final Holds holds;
    private final Profiles profiles;
    private final Years years;
    private final Remarks remarks;

    Remarking(Innovations innovations, Holds holds, Profiles profiles, Years years, Remarks remarks) {
        this.innovations = innovations;
        this.holds = holds;
        this.profiles = profiles;
        this.years = years;
        this.remarks = remarks;
    }

    /**
     * Why it cannot be kept, or null when it was.
     *
     * @param seen the print of the words that were on the screen; {@link ClaimMoved} when there are others by now
     */
    @Transactional
    public @Nullable String remark(
            User user, long id, ProfileSection section, String seen, Remark.@Nullable Outcome outcome, String words)
            throws ClaimMoved {
        var judged = innovations.visibleTo(user).judged(id);
        var innovation = judged.innovation();
        var print = StoryText.print(section, years.instrument(innovation.year()), profiles.of(innovation));
        if (!print.equals(seen)) throw new ClaimMoved();
        if (outcome == null) return "Pilih salah satu.";
        if (words.isEmpty() && outcome != Remark.Outcome.CLEAR) return "Tulis apa yang perlu diketahui penulisnya.";
        if (words.length() > Remarks.LONGEST)
            return "Catatan paling panjang " + Remarks.LONGEST + " huruf; sekarang " + words.length() + ".";
        var held = holds.take(judged);
        if (held != null) return held;
        remarks.make(judged, section.slug(), outcome, words, print);
        return null;
    }
}
