package id.terinovatif.catalogue;

import id.terinovatif.innovation.running.Measure;
import id.terinovatif.innovation.running.RunningWords;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.PersonalData;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a person reads it on a card.
 *
 * @param affair the name of its urusan, null for none
 * @param sign ✓, ? or ✕ before the state
 */
public record Card(Entry entry, @Nullable String affair, String sign, String state) {
    private static final int LONGEST = 180;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Indonesian.LOCALE);

    static Card of(Entry entry, @Nullable String affair, RunningWords running) {
        if (entry.stopped()) return new Card(entry, affair, "✕", stopped(entry));
        var said = running.of(entry.reportState(), entry.reportYear(), entry.reportQuarter());
        var sign = said.sure() ? "✓" : said.words().startsWith("Dilaporkan tidak") ? "✕" : "?";
        return new Card(entry, affair, sign, said.words());
    }

    /** The reason is the writer's; one that names somebody stays in the office. */
    private static String stopped(Entry entry) {
        var when = entry.stoppedOn() == null ? "" : " " + MONTH.format(entry.stoppedOn());
        var because = entry.stoppedBecause();
        if (because == null || because.isBlank() || !PersonalData.in(because).isEmpty()) return "Berhenti" + when + ".";
        return "Berhenti" + when + ", karena: " + because.strip();
    }

    public String ink() {
        return switch (sign) {
            case "✓" -> "ok-ink";
            case "✕" -> "bad-ink";
            default -> "wait-ink";
        };
    }

    public String path() {
        return "/katalog/" + entry.innovationId();
    }

    /** One sentence; a text of several is cut behind one of them, or with a mark. */
    public String about() {
        var text = entry.about().replaceAll("\\s+", " ").strip();
        if (text.length() <= LONGEST) return text;
        int end = text.lastIndexOf(". ", LONGEST);
        if (end > 0 && Character.isDigit(text.charAt(end - 1))) end = text.lastIndexOf(". ", end - 2);
        return end > 40 ? text.substring(0, end + 1) : text.substring(0, text.lastIndexOf(' ', LONGEST)) + " …";
    }

    /** "82 persen"; a unit that is a sign follows without a space. */
    public String after() {
        var unit = unit();
        return entry.after() + (unit.isEmpty() ? "" : unit.equals("%") ? "%" : " " + unit);
    }

    public String unit() {
        return Measure.kinds().stream()
                .filter(kind -> kind.code().equals(entry.unit()))
                .map(Measure.Kind::unit)
                .findFirst()
                .orElse(entry.unit());
    }
}
