package id.terinovatif.training;

import java.util.Arrays;
import java.util.Optional;

/** A step of setting a bimtek up, in the order in which its pages stand. */
public enum SetupStep {
    PURPOSE(1, "tujuan", "Tujuan dan tempat", "Untuk apa bimtek ini, dan di mana?"),
    SCHEDULE(2, "jadwal", "Jadwal", "Kapan, dan siapa yang berbicara?"),
    MATERIAL(3, "materi", "Materi dari penolakan", "Apa yang dibahas dan dibagikan?"),
    INVITATION(4, "undangan", "Jatah dan undangan", "Siapa yang diundang, dan berapa orang?"),
    PUBLISHING(5, "terbit", "Terbitkan", "Sudah siap diumumkan?");

    private final int number;
    private final String slug;
    private final String title;
    private final String question;

    SetupStep(int number, String slug, String title, String question) {
        this.number = number;
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
        return number;
    }

    /** Its template below {@code training}. */
    String page() {
        return "training/susun/" + slug;
    }

    public Optional<SetupStep> next() {
        return Arrays.stream(values()).filter(one -> one.number == number + 1).findFirst();
    }

    static Optional<SetupStep> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }
}
