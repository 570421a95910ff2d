package id.terinovatif.training;

import java.util.Arrays;
import java.util.Optional;

/** A step of setting a bimtek up, in the order in which its pages stand. */
public enum SetupStep {
    PURPOSE("tujuan", "Tujuan dan tempat", "Untuk apa bimtek ini, dan di mana?"),
    SCHEDULE("jadwal", "Jadwal", "Kapan, dan siapa yang berbicara?"),
    MATERIAL("materi", "Materi dari penolakan", "Apa yang dibahas dan dibagikan?"),
    INVITATION("undangan", "Jatah dan undangan", "Siapa yang diundang, dan berapa orang?"),
    PUBLISHING("terbit", "Terbitkan", "Sudah siap diumumkan?");

    private final String slug;
    private final String title;
    private final String question;

    SetupStep(String slug, String title, String question) {
        this.slug = slug;
        this.title = title;
        this.question = question;
    }

    /** Its name in an address. */
    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    public int number() {
        return ordinal() + 1;
    }

    /** Its template below {@code training}. */
    String page() {
        return "training/susun/" + slug;
    }

    public Optional<SetupStep> next() {
        return number() < values().length ? Optional.of(values()[number()]) : Optional.empty();
    }

    static Optional<SetupStep> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
