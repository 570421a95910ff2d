package id.terinovatif.demo.story;

import java.util.Arrays;

/** How far an innovation has come by the day the demo is filled. */
public enum Road {
    DRAFT("draf"),
    WAITING("menunggu"),
    RETURNED("dikembalikan"),
    VERIFIED("diperiksa"),
    PUBLISHED("terbit"),
    WITHDRAWN("ditarik"),
    STOPPED("berhenti");

    private final String word;

    Road(String word) {
        this.word = word;
    }

    static Road of(String word) {
        return Arrays.stream(values())
                .filter(road -> road.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
