package id.terinovatif.competition.call;

import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.RulesText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A region's contest.
 *
 * @param stage the stage of the rules that is being judged, from 1
 * @param rulesText the rules to the letter; once it is open, {@code rulesHash} is their SHA-256
 * @param numberDrawn what was drawn in the jurors' meeting; with the closed list it made {@code seed}
 */
public record Call(
        long regionId,
        long id,
        String region,
        String timeZone,
        String name,
        int year,
        String about,
        State state,
        int stage,
        String rulesText,
        @Nullable String rulesHash,
        String decree,
        Instant closesAt,
        LocalDate readUntil,
        @Nullable String numberDrawn,
        @Nullable String seed,
        String present,
        String plenaryNote,
        @Nullable Instant announcedAt,
        @Nullable Instant objectUntil) {

    public Rules rules() {
        return RulesText.read(rulesText);
    }

    public String path() {
        return "/lomba/" + id;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public boolean takesEntries(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    /** An entry's name for all who may not know whose it is: P07. */
    public static String label(int number) {
        return "P%02d".formatted(number);
    }

    /** The same in words: Peserta 07. */
    public static String participant(int number) {
        return "Peserta %02d".formatted(number);
    }
}
