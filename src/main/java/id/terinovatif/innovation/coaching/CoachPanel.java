package id.terinovatif.innovation.coaching;

import id.terinovatif.coach.Critique;
import id.terinovatif.coach.Finding;
import id.terinovatif.coach.Sentence;
import id.terinovatif.coach.Ticks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.coaching.Coaching.Coached;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.ProfileSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the coach's column shows beside one section: zones, ticks, at most three notes, and what got better. */
public record CoachPanel(
        long innovation,
        String section,
        String field,
        boolean empty,
        int wordsAbout,
        int wordsOther,
        List<Zone> zones,
        List<Tick> ticks,
        List<Note> notes,
        List<String> better) {
    private static final int MOST_NOTES = 3;
    private static final int BAR = 1000;

    private static final Map<String, String> BETTER = Map.of(
            "howItWorks", "cara kerjanya sekarang tergambar",
            "localProblem", "masalah setempat sekarang terlihat",
            "measuredBeforeAfter", "hasilnya sekarang punya pembanding",
            "mostlyAboutInnovation", "sebagian besar tulisan sekarang tentang inovasinya");

    /** A sentence as a piece of the bar: where it begins and how wide it is, of 1000; and where it stands in the text. */
    public record Zone(String kind, int from, int width, int start, int end) {}

    /** One of the four things a judge looks for first. */
    public record Tick(String text, boolean met) {}

    /** The one line that stands for all of it where there is little room. */
    public String line() {
        if (empty) return "Pelatih: tulis dulu beberapa kalimat";
        return notes.isEmpty() ? "Pelatih: tidak ada saran" : "Pelatih: " + notes.size() + " saran";
    }

    /** A note: its number on the page, what, the quoted place, why a judge minds, a frame with blanks. */
    public record Note(
            int number,
            String check,
            String section,
            String quote,
            String message,
            String why,
            String frame,
            int start,
            int end,
            boolean here) {}

    public static CoachPanel of(
            Innovation innovation, ProfileSection section, String field, Profile profile, Coached coached) {
        var text = profile.text(field);
        var about = Objects.requireNonNullElse(coached.critique().wordsAbout().get(field), 0);
        return new CoachPanel(
                innovation.id(),
                section.slug(),
                field,
                text.isBlank(),
                about,
                Math.max(0, Profile.words(text) - about),
                zones(coached.critique(), field),
                ticks(coached.critique().ticks()),
                notes(coached.findings(), field, profile),
                better(coached));
    }

    private static List<Zone> zones(Critique critique, String field) {
        var sentences = critique.sentences().stream()
                .filter(one -> one.section().equals(field))
                .toList();
        var letters =
                sentences.stream().mapToInt(one -> one.end() - one.start()).sum();
        var zones = new ArrayList<Zone>();
        int passed = 0;
        for (Sentence one : sentences) {
            var from = passed * BAR / Math.max(1, letters);
            passed += one.end() - one.start();
            var width = passed * BAR / Math.max(1, letters) - from;
            zones.add(new Zone(
                    one.zone().name().toLowerCase(java.util.Locale.ROOT),
                    from,
                    Math.max(1, width),
                    one.start(),
                    one.end()));
        }
        return zones;
    }

    static List<Tick> ticks(Ticks ticks) {
        return List.of(
                new Tick(
                        ticks.howItWorks() ? "Cara kerja tergambar" : "Kami belum menemukan siapa melakukan apa",
                        ticks.howItWorks()),
                new Tick(
                        ticks.localProblem()
                                ? "Masalah setempat terlihat"
                                : "Kami belum menemukan masalah di wilayah Anda",
                        ticks.localProblem()),
                new Tick(
                        ticks.measuredBeforeAfter()
                                ? "Hasil punya pembanding"
                                : "Kami belum menemukan angka sebelum dan sesudah",
                        ticks.measuredBeforeAfter()),
                new Tick(
                        ticks.mostlyAboutInnovation()
                                ? "Sebagian besar tentang inovasinya"
                                : "Belum separuh kalimat tentang inovasinya",
                        ticks.mostlyAboutInnovation()));
    }

    /** Notes on this section first; the order among them is the coach's. */
    private static List<Note> notes(List<Finding> findings, String field, Profile profile) {
        var here = findings.stream().filter(finding -> finding.section().equals(field));
        var elsewhere = findings.stream().filter(finding -> !finding.section().equals(field));
        var shown = Stream.concat(here, elsewhere).limit(MOST_NOTES).toList();
        return IntStream.range(0, shown.size())
                .mapToObj(i -> note(i + 1, shown.get(i), field, profile))
                .toList();
    }

    private static Note note(int number, Finding finding, String field, Profile profile) {
        return new Note(
                number,
                finding.check(),
                finding.section(),
                Coaching.quote(profile.text(finding.section()), finding),
                finding.message(),
                finding.why(),
                finding.frame(),
                finding.start(),
                finding.end(),
                finding.section().equals(field));
    }

    private static List<String> better(Coached coached) {
        var ticks = coached.mended().stream()
                .map(BETTER::get)
                .filter(Objects::nonNull)
                .toList();
        var notes = coached.mended().stream()
                .filter(mended -> !BETTER.containsKey(mended))
                .count();
        return notes == 0
                ? ticks
                : Stream.concat(ticks.stream(), Stream.of(notes + " catatan sudah terjawab"))
                        .toList();
    }
}
