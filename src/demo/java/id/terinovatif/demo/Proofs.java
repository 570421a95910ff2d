package id.terinovatif.demo;

import id.terinovatif.demo.paper.Decrees;
import id.terinovatif.demo.paper.Film;
import id.terinovatif.demo.paper.Letters;
import id.terinovatif.demo.paper.Pictures;
import id.terinovatif.demo.paper.Reports;
import id.terinovatif.demo.paper.Subject;
import id.terinovatif.demo.story.Story;
import id.terinovatif.innovation.answer.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Gathers what proves the claims of one story: enough, too little or wrong, as its writer's strength has it. */
final class Proofs {
    private static final List<String> WAYS = List.of("WhatsApp", "loket", "Instagram");

    private final Story story;
    private final Map<String, Given> claims;
    private final Decrees decrees;
    private final Letters letters;
    private final Reports reports;
    private final Pictures pictures;
    private final Subject subject;
    private final Random random;
    private final List<Proof> found = new ArrayList<>();

    Proofs(Story story, Map<String, Given> claims, Subject subject, Decrees decrees, Random random) {
        this.story = story;
        this.claims = claims;
        this.subject = subject;
        this.decrees = decrees;
        this.letters = new Letters(subject);
        this.reports = new Reports(subject);
        this.pictures = new Pictures(subject);
        this.random = random;
    }

    /** Whether the decree's annex forgot this innovation; known before any paper is made. */
    static boolean forgotten(Story story) {
        return story.strength().errs(new Random(story.name().hashCode()));
    }

    List<Proof> all() {
        if (proves("SID.REGULASI")) decree(level("SID.REGULASI"));
        team();
        money();
        for (int n = 0; n < level("SID.BIMTEK"); n++)
            if (proves("SID.BIMTEK")) found.add(Proof.sound(letters.training(n), "SID.BIMTEK"));
        if (proves("SID.AKTOR")) found.add(Proof.sound(reports.partners(level("SID.AKTOR") + 2), "SID.AKTOR"));
        for (int n = 0; n < level("SID.REPLIKASI"); n++)
            if (proves("SID.REPLIKASI")) found.add(Proof.sound(reports.replication(n), "SID.REPLIKASI"));
        if (proves("SID.PROSES")) procedure();
        if (proves("SID.KECEPATAN"))
            found.add(Proof.sound(reports.creation(value("SID.KECEPATAN", 4)), "SID.KECEPATAN"));
        if (proves("SID.KEMANFAATAN")) benefit();
        if (proves("SID.MONEV")) found.add(Proof.sound(reports.monitoring(level("SID.MONEV")), "SID.MONEV"));
        guide();
        shown();
        return found;
    }

    private boolean proves(String code) {
        return claims.containsKey(code) && story.strength().proves(random);
    }

    private int level(String code) {
        var given = claims.get(code);
        return given == null ? 0 : given.level();
    }

    private int value(String code, int otherwise) {
        var given = claims.get(code);
        return given == null || given.value() == null
                ? otherwise
                : given.value().intValue();
    }

    private void decree(int level) {
        var flaw = forgotten(story) ? Flaw.FORGOTTEN : Flaw.SOUND;
        if (level == 2) found.add(Proof.by(decrees.regulation(), flaw, "SID.REGULASI"));
        else found.add(Proof.by(decrees.decree(story.year()), flaw, "SID.REGULASI"));
        if (level == 3) found.add(Proof.by(decrees.law(), flaw, "SID.REGULASI"));
    }

    /** One assignment letter often serves three indicators. */
    private void team() {
        var codes = new ArrayList<String>();
        if (proves("SID.SDM")) codes.add("SID.SDM");
        if (proves("SID.JEJARING")) codes.add("SID.JEJARING");
        if (proves("SID.PELAKSANA") && level("SID.PELAKSANA") == 3)
            found.add(Proof.sound(letters.teamDecree(), "SID.PELAKSANA"));
        else if (level("SID.PELAKSANA") > 0 && !codes.isEmpty()) codes.add("SID.PELAKSANA");
        if (codes.isEmpty()) return;
        var flaw = flaw(Flaw.OLD, Flaw.UNNAMED, Flaw.FEWER);
        var letter = switch (flaw) {
            case OLD -> letters.inYear(2022);
            case UNNAMED -> letters.unnamed();
            case FEWER -> letters.with(story.team() / 3);
            default -> letters;
        };
        int offices = List.of(1, 2, 3, 5).get(level("SID.JEJARING"));
        found.add(Proof.by(letter.assignment(offices), flaw, codes.toArray(String[]::new)));
    }

    private void money() {
        var marked = flaw(Flaw.UNMARKED);
        for (int n = 0; n < level("SID.ANGGARAN"); n++)
            if (proves("SID.ANGGARAN"))
                found.add(Proof.by(letters.budget(2025 - n + n / 2 * 3, marked == Flaw.SOUND), marked, "SID.ANGGARAN"));
        for (int n = 0; n < level("SID.RKPD"); n++)
            if (proves("SID.RKPD"))
                found.add(Proof.by(letters.plan(2025 - n + n / 2 * 3, marked == Flaw.SOUND), marked, "SID.RKPD"));
    }

    private void procedure() {
        var flaw = flaw(Flaw.UNSIGNED);
        int days = value("SID.PROSES", 1);
        found.add(Proof.by(letters.procedure(days + " hari", flaw == Flaw.SOUND), flaw, "SID.PROSES"));
    }

    private void benefit() {
        int people = value("SID.KEMANFAATAN", 0);
        if (people == 0) {
            found.add(Proof.sound(reports.trend(level("SID.KEMANFAATAN")), "SID.KEMANFAATAN"));
            return;
        }
        var flaw = people > 201 ? flaw(Flaw.FEWER) : Flaw.SOUND;
        found.add(Proof.by(reports.benefit(flaw == Flaw.FEWER ? people / 4 : people), flaw, "SID.KEMANFAATAN"));
    }

    private void guide() {
        if (!proves("SID.PEDOMAN")) return;
        if (level("SID.PEDOMAN") == 3) found.add(Proof.link(address("pedoman"), "SID.PEDOMAN"));
        else found.add(Proof.sound(reports.manual(), "SID.PEDOMAN"));
    }

    /** Pictures; the one of the work serves two indicators. */
    private void shown() {
        if (proves("SID.SOSIALISASI"))
            found.add(Proof.sound(
                    level("SID.SOSIALISASI") == 1 ? pictures.gathering() : pictures.post(level("SID.SOSIALISASI") == 3),
                    "SID.SOSIALISASI"));
        if (proves("SID.ALAT_KERJA")) {
            var shot = story.digital() ? pictures.page() : pictures.atWork();
            if (level("SID.INTEGRASI") > 0) found.add(Proof.sound(shot, "SID.ALAT_KERJA", "SID.INTEGRASI"));
            else found.add(Proof.sound(shot, "SID.ALAT_KERJA"));
        }
        for (int n = 0; n < level("SID.INFO_LAYANAN"); n++)
            if (proves("SID.INFO_LAYANAN")) found.add(Proof.sound(pictures.asking(WAYS.get(n)), "SID.INFO_LAYANAN"));
        if (proves("SID.PENGADUAN"))
            found.add(Proof.sound(pictures.complaints(value("SID.PENGADUAN", 60)), "SID.PENGADUAN"));
        if (!proves("SID.VIDEO")) return;
        if (random.nextInt(4) == 0) found.add(Proof.link(address("video"), "SID.VIDEO"));
        else found.add(Proof.sound(Film.of(subject.named()), "SID.VIDEO"));
    }

    private Flaw flaw(Flaw... kinds) {
        return story.strength().errs(random) ? kinds[random.nextInt(kinds.length)] : Flaw.SOUND;
    }

    private String address(String what) {
        var path = subject.named().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "https://" + what + ".sungairaya.example/" + path;
    }

    /** The most serious fault among the papers of each indicator; absent where there is no paper. */
    static Map<String, Flaw> faults(List<Proof> proofs) {
        var faults = new java.util.HashMap<String, Flaw>();
        for (var proof : proofs) for (var code : proof.indicators()) faults.merge(code, proof.flaw(), Proofs::worse);
        return faults;
    }

    private static @Nullable Flaw worse(Flaw one, Flaw other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
