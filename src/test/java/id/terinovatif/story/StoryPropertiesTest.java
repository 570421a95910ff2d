package id.terinovatif.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a story says, a format says nothing else. */
class StoryPropertiesTest {
    private static final List<String> WORDS = List.of(
            "kader",
            "menimbang",
            "balita",
            "40",
            "82,5",
            "persen",
            "2025",
            "1.250",
            "kartu",
            "setiap",
            "bulan",
            "07:30");

    private static final List<String> HEADS = List.of(
            "Dasar hukum",
            "DASAR HUKUM:",
            "1. Permasalahan",
            "B. Isu Strategis (global)",
            "Metode pembaharuan",
            "Keunggulan dan kebaharuan",
            "Kebaruan: yang baru",
            "Cara kerja",
            "Tahapan kegiatan",
            "Permasalahan makro");

    @Property(tries = 300)
    void each_number_of_each_rendering_is_found_in_a_piece(@ForAll long seed) {
        var told = story(new Random(seed));
        for (var format : StoryFormats.shipped())
            for (var part : Rendered.of(format, told, told, Map.of()))
                assertThat(Numbers.unknown(part.text(), told.values())).isEmpty();
    }

    @Property(tries = 300)
    void each_line_of_each_rendering_is_a_piece_a_heading_or_written_by_hand(@ForAll long seed) {
        var random = new Random(seed);
        var told = story(random);
        var lines = told.values().stream().flatMap(String::lines).collect(Collectors.toSet());
        Atom.all().forEach(atom -> lines.add(atom.label()));
        lines.add("Ditulis sendiri.");
        lines.add("");
        for (var format : StoryFormats.shipped()) {
            var first = format.slots().getFirst().code();
            var byHand = random.nextBoolean()
                    ? Map.of(first, new Rendered.ByHand("Ditulis sendiri.", Map.<String, String>of()))
                    : Map.<String, Rendered.ByHand>of();
            for (var part : Rendered.of(format, told, told, byHand))
                assertThat(lines).containsAll(part.text().lines().toList());
        }
    }

    @Property(tries = 200)
    void a_changed_result_changes_in_every_rendering_and_names_what_was_written_by_hand(@ForAll long seed) {
        var before = story(new Random(seed));
        before.put("hasil_terukur", "Balita: 40 menjadi 81 persen (2025; sumber: laporan)");
        var after = new LinkedHashMap<>(before);
        after.put("hasil_terukur", "Balita: 40 menjadi 83 persen (2025; sumber: laporan)");
        for (var format : StoryFormats.shipped())
            for (var slot : format.slots()) {
                if (!slot.atoms().contains("hasil_terukur")) continue;
                var seen = Map.of(slot.code(), new Rendered.ByHand("Naik.", before));
                assertThat(part(format, slot, after, Map.of()).text()).contains("menjadi 83 persen");
                assertThat(part(format, slot, after, seen).moved())
                        .extracting(Atom::code)
                        .containsExactly("hasil_terukur");
                assertThat(part(format, slot, before, seen).moved()).isEmpty();
            }
    }

    private static Rendered part(
            StoryFormat format, Slot slot, Map<String, String> told, Map<String, Rendered.ByHand> byHand) {
        return Rendered.of(format, told, told, byHand).stream()
                .filter(one -> one.slot().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    /** Typed as one text, parted by its headings and put together again as the form wants it. */
    @Property(tries = 500)
    void a_rancang_bangun_is_parted_into_six_pieces_without_losing_a_word(@ForAll long seed) {
        var random = new Random(seed);
        var text = new ArrayList<String>();
        for (int line = random.nextInt(14); line >= 0; line--)
            text.add(random.nextInt(3) == 0 ? HEADS.get(random.nextInt(HEADS.size())) : sentence(random));
        var typed = String.join("\n", text);
        var pieces = Parts.of(typed);
        assertThat(Parts.SIX).containsAll(pieces.keySet());
        var form = StoryFormats.shipped().getFirst();
        var together = Rendered.of(form, pieces, pieces, Map.of()).getFirst().text();
        var kept = counted(together);
        counted(String.join(
                        "\n", text.stream().filter(line -> !ourHeading(line)).toList()))
                .forEach((word, count) ->
                        assertThat(kept.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(count));
    }

    /** A line that is the form's own heading and comes back with the form, once and only above some text. */
    private static boolean ourHeading(String line) {
        return Atom.all().stream().anyMatch(atom -> atom.label().equals(line));
    }

    private static Map<String, Long> counted(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).stream()
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, String> story(Random random) {
        var told = new LinkedHashMap<String, String>();
        for (var atom : Atom.all())
            if (random.nextInt(5) > 0) told.put(atom.code(), sentence(random) + "\n" + sentence(random));
        return told;
    }

    private static String sentence(Random random) {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(9); i >= 0; i--) words.add(WORDS.get(random.nextInt(WORDS.size())));
        return String.join(" ", words);
    }
}
