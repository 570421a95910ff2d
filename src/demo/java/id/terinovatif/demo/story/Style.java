package id.terinovatif.demo.story;

import java.util.ArrayList;
import java.util.List;

/** A way of writing: the recipe it follows, how good its short fields are, what the keyboard does to it, how many write so. */
enum Style {
    TIDY("rapi", "baik", Strength.STRONG, Typing.CLEAN, 20),
    TELLING("cerita", "baik", Strength.STRONG, Typing.CLEAN, 12),
    USUAL("biasa", "sedang", Strength.FAIR, Typing.CARELESS, 26),
    POINTS("poin", "sedang", Strength.FAIR, Typing.CLEAN, 10),
    LETTERED("huruf", "sedang", Strength.FAIR, Typing.CARELESS, 10),
    CHATTY("biasa", "sedang", Strength.FAIR, Typing.SHORTHAND, 6),
    SHOUTING("poin", "sedang", Strength.WEAK, Typing.CAPITALS, 4),
    ESSAY("dinas", "buruk", Strength.WEAK, Typing.CLEAN, 9),
    THESIS("skripsi", "buruk", Strength.WEAK, Typing.CLEAN, 5),
    PORTRAIT("potret", "buruk", Strength.WEAK, Typing.CARELESS, 6),
    SPEECH("pidato", "buruk", Strength.WEAK, Typing.CLEAN, 4),
    MANUAL("panduan", "sedang", Strength.FAIR, Typing.CLEAN, 4);

    private final String recipe;
    private final String grade;
    private final Strength strength;
    private final Typing typing;
    private final int share;

    Style(String recipe, String grade, Strength strength, Typing typing, int share) {
        this.recipe = recipe;
        this.grade = grade;
        this.strength = strength;
        this.typing = typing;
        this.share = share;
    }

    String recipe() {
        return recipe;
    }

    String grade() {
        return grade;
    }

    Strength strength() {
        return strength;
    }

    Typing typing() {
        return typing;
    }

    /** Each style as often as people write so. */
    static List<Style> shares() {
        var all = new ArrayList<Style>();
        for (var style : values()) for (int n = 0; n < style.share; n++) all.add(style);
        return all;
    }
}
