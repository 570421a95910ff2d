package id.terinovatif.demo.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All 175 innovations of the demo, the same at every start. */
public final class Stories {
    /** What becomes of the composed ones, as many as make 175 with those written by hand. */
    private static final Map<Road, Integer> ROADS = new EnumMap<>(Map.of(
            Road.PUBLISHED, 32,
            Road.VERIFIED, 19,
            Road.WAITING, 36,
            Road.RETURNED, 12,
            Road.WITHDRAWN, 5,
            Road.STOPPED, 4,
            Road.DRAFT, 8));

    private final Random random = new Random(2026);
    private final Fragments fragments = new Fragments(random);
    private final Composer composer = new Composer(fragments, random);
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> sectors;

    /** @param sectors the sector of every unit, by name */
    public Stories(Map<String, String> sectors) {
        this.sectors = sectors;
    }

    public List<Story> all() {
        var stories = new ArrayList<>(Written.all());
        var styles = shuffled(Style.shares());
        var roads = shuffled(roads());
        int n = 0;
        for (var idea : Idea.all())
            for (var unit : idea.units()) {
                stories.add(composed(idea, unit, styles.get(n % styles.size()), roads.get(n % roads.size())));
                n++;
            }
        return stories;
    }

    private <T> List<T> shuffled(List<T> cards) {
        Collections.shuffle(cards, random);
        return cards;
    }

    private static List<Road> roads() {
        var all = new ArrayList<Road>();
        ROADS.forEach((road, times) -> all.addAll(Collections.nCopies(times, road)));
        Collections.sort(all);
        return all;
    }

    private Story composed(Idea idea, String unit, Style style, Road road) {
        var facts = new Composer.Facts(
                unit,
                sectors.getOrDefault(unit, "lain"),
                idea.shortName(),
                2024 + random.nextInt(2),
                5 + random.nextInt(random.nextInt(3) == 0 ? 40 : 20),
                1_500 + 250 * random.nextInt(160));
        var fields = fields(idea, unit, style, facts);
        if (road == Road.DRAFT) breakOff(fields);
        return new Story(
                unit,
                null,
                road,
                road == Road.DRAFT ? Strength.WEAK : style.strength(),
                3 + random.nextInt(25),
                reason(road),
                fields,
                idea.countsPeople() ? idea.after() : 0,
                facts.team());
    }

    private Map<String, String> fields(Idea idea, String unit, Style style, Composer.Facts facts) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("nama", name(idea, unit, style));
        fields.put(
                "inisiator", random.nextInt(4) == 0 ? "MASYARAKAT" : random.nextBoolean() ? "ASN" : "PERANGKAT_DAERAH");
        fields.put("nama_inisiator", "MASYARAKAT".equals(fields.get("inisiator")) ? "warga dan kader" : unit);
        fields.put("jenis", idea.digital() ? "DIGITAL" : "NON_DIGITAL");
        fields.put("urusan_utama", idea.urusan());
        when(fields, facts.year());
        Details.add(fields, unit);
        fields.putAll(composer.texts(idea, style, facts));
        return fields;
    }

    /** Most began within the window; some are older and count because they were developed within it. */
    private void when(Map<String, String> fields, int year) {
        int month = 1 + random.nextInt(12);
        var old = random.nextInt(18) == 0;
        int applied = old ? 2021 : year;
        fields.put(
                "waktu_uji_coba", "%d-%02d-%02d".formatted(applied - 1, 7 + random.nextInt(6), 1 + random.nextInt(28)));
        fields.put("waktu_penerapan", "%d-%02d-%02d".formatted(applied, month, 1 + random.nextInt(28)));
        if (!old) return;
        fields.put("waktu_pengembangan", "%d-%02d-05".formatted(year, month));
        fields.put(
                "penjelasan_pengembangan",
                "Versi pertama hanya berjalan di dua tempat. Sejak %d diperluas ke seluruh wilayah dan pencatatannya memakai satu lembar bersama."
                        .formatted(year));
    }

    /** Innovations travel between units, and people name the copy after their own place. */
    private String name(Idea idea, String unit, Style style) {
        if (!names.add(idea.shortName())) {
            var place = unit.replaceFirst("^(Puskesmas|Kelurahan|Desa|Kecamatan|UPT|BPP) ", "");
            return idea.shortName() + " " + place + style.typing().type(": " + idea.is(), random);
        }
        return switch (style) {
            case TIDY, TELLING -> idea.name() + ": " + idea.is();
            case POINTS, LETTERED -> idea.name() + " - " + idea.is();
            case SHOUTING -> (idea.name() + " " + unit).toUpperCase(Locale.ROOT);
            case THESIS -> "Pengaruh " + idea.name() + " terhadap Kualitas Pelayanan pada " + unit;
            default -> idea.name();
        };
    }

    /** A draft ends where the writer was called away. */
    private void breakOff(Map<String, String> fields) {
        var body = fields.getOrDefault("rancang_bangun", "");
        fields.put("rancang_bangun", body.substring(0, body.length() * (2 + random.nextInt(4)) / 7));
        fields.remove("hasil");
        if (random.nextBoolean()) fields.remove("manfaat");
        if (random.nextBoolean()) fields.remove("waktu_penerapan");
    }

    private @Nullable String reason(Road road) {
        return switch (road) {
            case RETURNED -> fragments.draw("alasan_kembali");
            case WITHDRAWN -> fragments.draw("alasan_tarik");
            case STOPPED -> fragments.draw("alasan_berhenti");
            default -> null;
        };
    }
}
