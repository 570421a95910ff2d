package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.demo.DemoPeople.Operator;
import id.terinovatif.demo.DemoPeople.Staff;
import id.terinovatif.innovation.Answers;
import id.terinovatif.innovation.Given;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Profiles;
import id.terinovatif.innovation.Scores;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes 175 innovations through the same code that people use, in every state and every quality. */
@Component
@Profile("demo")
class DemoInnovations {

    private final Innovations innovations;
    private final Profiles profiles;
    private final Answers answers;
    private final Scores scores;
    private final Instruments instruments;
    private final DemoEvidence evidence;
    private final DemoWorkflow workflow;
    private final Random random = new Random(2026);
    private final Writing writing = new Writing(random);

    DemoInnovations(
            Innovations innovations,
            Profiles profiles,
            Answers answers,
            Scores scores,
            Instruments instruments,
            DemoEvidence evidence,
            DemoWorkflow workflow) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.answers = answers;
        this.scores = scores;
        this.instruments = instruments;
        this.evidence = evidence;
        this.workflow = workflow;
    }

    void write(Staff staff) {
        var names = new HashSet<String>();
        int n = 0;
        for (var quality : qualities()) {
            var operator = staff.operators().get(n % staff.operators().size());
            var idea = idea(operator, n);
            write(staff, operator, idea, title(idea, operator, quality, names), quality, n++);
        }
        workflow.backdate(staff.region());
    }

    private static List<Quality> qualities() {
        var all = new ArrayList<Quality>();
        var left = new EnumMap<Quality, Integer>(Quality.class);
        for (var quality : Quality.values()) left.put(quality, quality.of175());
        while (all.size() < 175)
            for (var quality : Quality.values()) if (left.merge(quality, -1, Integer::sum) >= 0) all.add(quality);
        return all;
    }

    private static Idea idea(Operator operator, int n) {
        var fitting = Idea.all().stream()
                .filter(idea -> idea.kind().equals(operator.kind()))
                .toList();
        return fitting.get(n / 7 % fitting.size());
    }

    /** Ideas travel between agencies, and people name the copy after their own place. */
    private static String title(Idea idea, Operator operator, Quality quality, Set<String> names) {
        var place = operator.agency().replaceFirst("^(Puskesmas|Kelurahan|Desa|Kecamatan|Dinas|Badan) ", "");
        var name = names.add(idea.name()) ? idea.name() : idea.name() + " " + place.toUpperCase(java.util.Locale.ROOT);
        for (int again = 2; !names.add(name) && !name.equals(idea.name()); again++)
            name = idea.name() + " " + place + " " + again;
        return quality == Quality.SLOGAN || quality == Quality.EMPTY ? name : name + ": " + idea.is();
    }

    private void write(Staff staff, Operator operator, Idea idea, String title, Quality quality, int n) {
        var user = operator.user();
        var agency = user.agencyId();
        if (agency == null) return;
        var id = innovations.begin(user, agency, DemoPeople.YEAR, title);
        var innovation = innovations.visibleTo(user).get(id);
        profile(user, innovation, idea, operator.agency(), title, quality);
        for (var indicator : instruments.of(DemoPeople.YEAR).perInnovation())
            answer(user, innovation, indicator, quality);
        evidence.prove(user, innovations.visibleTo(user).get(id), idea, operator.agency(), quality, random);
        scores.refresh(innovation);
        workflow.move(staff, user, innovations.visibleTo(user).get(id), quality, n);
    }

    private void profile(User user, Innovation innovation, Idea idea, String agency, String title, Quality quality) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nama", title);
        if (quality != Quality.EMPTY) {
            fields.put("urusan_utama", idea.urusan());
            fields.put("jenis", idea.is().contains("pesan") || idea.is().contains("foto") ? "DIGITAL" : "NON_DIGITAL");
        }
        if (quality.compareTo(Quality.SLOGAN) < 0) {
            fields.put("tahapan", "PENERAPAN");
            fields.put("inisiator", random.nextInt(3) == 0 ? "MASYARAKAT" : "ASN");
            fields.put("nama_inisiator", user.name());
            fields.put(
                    "klasifikasi",
                    agency.startsWith("Desa") || agency.startsWith("Kelurahan") ? "DESA" : "PERANGKAT_DAERAH");
            fields.put("bentuk", "PELAYANAN_PUBLIK");
            fields.put("waktu_uji_coba", "2023-%02d-10".formatted(7 + random.nextInt(6)));
            fields.put("waktu_penerapan", "202%d-%02d-01".formatted(4 + random.nextInt(2), 1 + random.nextInt(12)));
            fields.put("koordinat", "-2.%03d, 115.%03d".formatted(random.nextInt(1000), random.nextInt(1000)));
        }
        fields.putAll(writing.texts(idea, agency, quality));
        fields.forEach((field, value) -> profiles.save(user, innovation, field, value, 0));
        profiles.reflect(innovation, profiles.of(innovation));
    }

    private void answer(User user, Innovation innovation, Indicator indicator, Quality quality) {
        int level = level(indicator, quality);
        if (level == 0) return;
        var variant = indicator.variants().isEmpty() ? null : variant(indicator);
        answers.save(user, innovation, indicator.code(), new Given(level, variant, null));
    }

    private int level(Indicator indicator, Quality quality) {
        int least = indicator.isMandatory() && quality.compareTo(Quality.SLOGAN) < 0 ? 1 : 0;
        return switch (quality) {
            case CLEAR -> Math.max(least, 2 + random.nextInt(2) - (random.nextInt(6) == 0 ? 1 : 0));
            case FAIR -> Math.max(least, random.nextInt(4));
            case ESSAY -> Math.max(least, random.nextInt(3));
            case SLOGAN -> random.nextInt(5) == 0 ? 1 : 0;
            default -> 0;
        };
    }

    private static String variant(Indicator indicator) {
        return indicator.code().equals("SID.INTEGRASI")
                ? "NON_DIGITAL"
                : indicator.variants().getFirst().code();
    }
}
