package id.terinovatif.demo.story;

import java.util.Arrays;
import java.util.Random;

/** How far the evidence carries: what levels people claim, how much of it they prove, how often a paper is wrong. */
public enum Strength {
    STRONG("kuat", 2, 10, 36, 95, 6),
    FAIR("sedang", 8, 22, 40, 76, 16),
    WEAK("lemah", 20, 36, 30, 45, 30),
    NONE("kosong", 93, 7, 0, 0, 0);

    private final String word;
    private final int none;
    private final int one;
    private final int two;
    private final int proved;
    private final int wrong;

    /** In percent: answers of level 0, 1 and 2 (the rest are 3), answers with a document, documents with a fault. */
    Strength(String word, int none, int one, int two, int proved, int wrong) {
        this.word = word;
        this.none = none;
        this.one = one;
        this.two = two;
        this.proved = proved;
        this.wrong = wrong;
    }

    static Strength of(String word) {
        return Arrays.stream(values())
                .filter(strength -> strength.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    public int level(Random random) {
        int throwOf100 = random.nextInt(100);
        if (throwOf100 < none) return 0;
        if (throwOf100 < none + one) return 1;
        return throwOf100 < none + one + two ? 2 : 3;
    }

    public boolean proves(Random random) {
        return random.nextInt(100) < proved;
    }

    public boolean errs(Random random) {
        return random.nextInt(100) < wrong;
    }
}
