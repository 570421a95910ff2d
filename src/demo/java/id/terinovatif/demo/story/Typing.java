package id.terinovatif.demo.story;

import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/** What happens to a text between the head and the form. */
enum Typing {
    CLEAN((text, random) -> text),
    CAPITALS((text, random) -> text.toUpperCase(Locale.ROOT)),
    CARELESS(Typing::careless),
    SHORTHAND(Typing::shorthand);

    private static final String[][] SLIPS = {
        {"dilaksanakan", "di laksanakan"},
        {"dilakukan", "di lakukan"},
        {"di wilayah", "diwilayah"},
        {"di lapangan", "dilapangan"},
        {"masyarakat", "masyarkat"},
        {", ", " , "},
        {". ", "."},
        {"sekarang", "skrng"},
        {"aktif", "aktip"},
        {"monitoring", "monitorng"},
        {"analisis", "analisa"},
        {"risiko", "resiko"}
    };
    private static final String[][] SHORT = {
        {" yang ", " yg "},
        {" dengan ", " dgn "},
        {" untuk ", " utk "},
        {" karena ", " krn "},
        {" tidak ", " tdk "},
        {" sudah ", " sdh "},
        {" dan lain-lain", " dll"},
        {" kepada ", " kpd "},
        {" pada ", " pd "},
        {" belum ", " blm "},
        {"tahun ", "thn "},
        {"masyarakat", "masy"}
    };

    private final BiFunction<String, Random, String> hand;

    Typing(BiFunction<String, Random, String> hand) {
        this.hand = hand;
    }

    String type(String text, Random random) {
        return hand.apply(text, random);
    }

    private static String careless(String text, Random random) {
        var typed = text;
        for (var slip : SLIPS) if (random.nextInt(3) == 0) typed = once(typed, slip[0], slip[1], random);
        return typed;
    }

    private static String shorthand(String text, Random random) {
        var typed = text;
        for (var word : SHORT) if (random.nextInt(3) > 0) typed = typed.replace(word[0], word[1]);
        return careless(typed, random);
    }

    /** Changes one place, not always the first. */
    private static String once(String text, String from, String to, Random random) {
        int at = text.indexOf(from, random.nextInt(Math.max(1, text.length() / 2)));
        return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
    }
}
