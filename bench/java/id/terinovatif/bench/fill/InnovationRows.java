package id.terinovatif.bench.fill;

import id.terinovatif.bench.fill.Claims.Claim;
import id.terinovatif.bench.fill.RegionRows.Place;
import id.terinovatif.innovation.SearchWords;
import id.terinovatif.innovation.Status;
import id.terinovatif.instrument.Instrument;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One innovation with everything that hangs on it. */
final class InnovationRows {
    private static final int DOCUMENTS = 14;
    private static final String REPORT = """
            {"fileType":"application/pdf","pages":%d,"characters":%d,"textSource":"EMBEDDED","letterKind":null,"letterDate":null,\
            "letterNumber":null,"people":null,"coveredYears":[2025],"checks":[\
            {"check":"readable","outcome":"PASS","detail":"Teks terbaca.","silent":false},\
            {"check":"names-innovation","outcome":"%s","detail":"Nama inovasi dicari pada setiap halaman.","silent":false}],\
            "suggestedLevel":null,"suggestedBecause":null}""";

    private final Tables tables;
    private final Instrument instrument;
    private final Instant now;
    private final List<String> urusan;
    private long innovations;
    private long documents;

    InnovationRows(Tables tables, Instrument instrument, Instant now) {
        this.tables = tables;
        this.instrument = instrument;
        this.now = now;
        this.urusan = instrument.vocabulary("urusan").orElseThrow().choices().stream().map(choice -> choice.code()).toList();
    }

    void add(Place place, Random random, int links, boolean handedIn) {
        long id = ++innovations;
        var status = status(random, handedIn);
        long agency = place.agency((int) (place.agencies() * random.nextDouble() * random.nextDouble()));
        var jenis = random.nextInt(3) == 0 ? "DIGITAL" : "NON_DIGITAL";
        var changed = now.minus(random.nextInt(60 * 24 * 60), ChronoUnit.MINUTES);
        var name = Prose.name(random, id);
        var claims = Claims.of(instrument, random, jenis, links, judged(status, random));
        var affair = urusan.get((int) (urusan.size() * random.nextDouble() * random.nextDouble()));
        boolean sent = status != Status.DRAFT;
        var design = profile(place, id, random, name, affair, jenis, changed);
        tables.innovation.add(
                place.id(), id, agency, RegionRows.YEAR, status, name, affair, jenis, "PENERAPAN",
                claims.claimed(), claims.reachable(), claims.evidenced(), claims.sound(), claims.verified(), stems(name + " " + design),
                place.operator(), changed, sent ? changed : null, sent ? 1 : 0, sent ? changed : null);
        tables.critique.add(place.id(), id, 3, "{howItWorks,localProblem}", "{A5,B2}", changed, "Sebutkan siapa yang melakukan.", "rancang_bangun");
        long first = documents + 1;
        documents(place, agency, name, random, changed);
        if (sent) tables.submission.add(place.id(), id, 1, instrument.hash(), "{}", place.operator(), changed);
        for (int n = 0; n < claims.all().size(); n++) claim(place, id, name, claims.all().get(n), n, first, sent, changed);
        steps(place, id, status, changed);
    }

    private static Status status(Random random, boolean handedIn) {
        int luck = handedIn ? 30 + random.nextInt(66) : random.nextInt(100);
        if (luck < 30) return Status.DRAFT;
        if (luck < 60) return Status.SUBMITTED;
        if (luck < 66) return Status.RETURNED;
        if (luck < 80) return Status.VERIFIED;
        if (luck < 96) return Status.PUBLISHED;
        return luck < 98 ? Status.WITHDRAWN : Status.STOPPED;
    }

    private static int judged(Status status, Random random) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> 0;
            case SUBMITTED -> random.nextInt(3) == 0 ? 8 : 0;
            case RETURNED -> 9;
            case VERIFIED, PUBLISHED, STOPPED -> Integer.MAX_VALUE;
        };
    }

    private String profile(Place place, long id, Random random, String name, String affair, String jenis, Instant at) {
        var design = Prose.text(random, 280 + random.nextInt(120));
        field(place, id, "nama", name, at);
        field(place, id, "urusan_utama", affair, at);
        if (random.nextInt(6) == 0) field(place, id, "urusan_irisan", urusan.get(random.nextInt(urusan.size())), at);
        field(place, id, "jenis", jenis, at);
        field(place, id, "tahapan", "PENERAPAN", at);
        field(place, id, "inisiator", "PERANGKAT_DAERAH", at);
        field(place, id, "bentuk", "PELAYANAN_PUBLIK", at);
        field(place, id, "waktu_uji_coba", "2024-02-05", at);
        field(place, id, "waktu_penerapan", "2024-08-12", at);
        field(place, id, "rancang_bangun", design, at);
        for (var part : List.of("tujuan", "manfaat", "hasil")) field(place, id, part, Prose.text(random, 60), at);
        return design;
    }

    private void field(Place place, long id, String field, String value, Instant at) {
        tables.field.add(place.id(), id, field, value, 1, at, place.operator());
        tables.revision.add(place.id(), id, field, value, 1, at, place.operator());
    }

    /** As {@code to_tsvector('simple', …)} writes it, without places. */
    private static String stems(String text) {
        var stems = new java.util.TreeSet<>(List.of(SearchWords.stems(text).split(" ")));
        return String.join(" ", stems).replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    private void documents(Place place, long agency, String name, Random random, Instant at) {
        for (int n = 0; n < DOCUMENTS; n++)
            tables.document.add(
                    place.id(), ++documents, agency, "FILE", "Bukti " + (n + 1) + " " + name + ".pdf",
                    "%016x%016x%016x%016x".formatted(random.nextLong(), random.nextLong(), random.nextLong(), documents),
                    40_000 + random.nextInt(900_000), "application/pdf", "188/" + documents + "/2025", "2025-03-1" + n % 10,
                    place.operator(), at);
    }

    private void claim(Place place, long id, String name, Claim claim, int number, long first, boolean sent, Instant at) {
        var code = claim.indicator().code();
        var given = claim.given();
        tables.answer.add(place.id(), id, code, given.level(), given.variant(), at, place.operator());
        var proofs = new ArrayList<Long>();
        for (int n = 0; n < claim.proofs().size(); n++) {
            long document = first + (number * 3 + n) % DOCUMENTS;
            proofs.add(document);
            tables.evidence.add(place.id(), id, code, document, place.operator(), at);
            var outcome = claim.proofs().get(n);
            if (outcome != null)
                tables.check.add(
                        place.id(), id, code, document, name, given.level(), instrument.hash(), outcome,
                        REPORT.formatted(1 + n, 900 + number, outcome));
        }
        if (!sent || given.level() == 0) return;
        var print = "uji-" + id + "-" + number;
        tables.frozen.add(place.id(), id, 1, code, given.level(), given.variant(), proofs, print);
        if (claim.judged() != null) judge(place, id, claim, print, at);
    }

    private void judge(Place place, long id, Claim claim, String print, Instant at) {
        int level = claim.judged();
        var outcome = level == claim.given().level() ? "ACCEPT" : level == 0 ? "REJECT" : "LOWER";
        var reason = outcome.equals("ACCEPT") ? null : "Dokumen tidak menyebut inovasi";
        var code = claim.indicator().code();
        tables.verdict.add(place.id(), id, code, outcome, level, reason, print, place.verifier(), at);
        tables.judged.add(place.id(), id, code, outcome, level, reason, place.verifier(), at);
    }

    private void steps(Place place, long id, Status status, Instant at) {
        if (status == Status.DRAFT) return;
        step(place, id, "SUBMIT", Status.DRAFT, Status.SUBMITTED, place.operator(), at);
        if (status == Status.RETURNED) step(place, id, "SEND_BACK", Status.SUBMITTED, status, place.verifier(), at);
        if (status == Status.WITHDRAWN) step(place, id, "WITHDRAW", Status.SUBMITTED, status, place.operator(), at);
        if (List.of(Status.VERIFIED, Status.PUBLISHED, Status.STOPPED).contains(status))
            step(place, id, "VERIFY", Status.SUBMITTED, Status.VERIFIED, place.verifier(), at);
        if (status == Status.PUBLISHED || status == Status.STOPPED)
            step(place, id, "PUBLISH", Status.VERIFIED, Status.PUBLISHED, place.verifier(), at);
        if (status == Status.STOPPED) step(place, id, "STOP", Status.PUBLISHED, status, place.operator(), at);
    }

    private void step(Place place, long id, String step, Status from, Status to, long by, Instant at) {
        tables.step.add(place.id(), id, step, from, to, by, null, at);
    }

    long lastInnovation() {
        return innovations;
    }

    long lastDocument() {
        return documents;
    }
}
