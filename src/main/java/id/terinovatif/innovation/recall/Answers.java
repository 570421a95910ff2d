package id.terinovatif.innovation.recall;

import id.terinovatif.shared.web.Faults;
import java.util.stream.Stream;

/** What a reader wrote from memory; {@code office} says where the reader works and may be empty. */
public record Answers(String problem, String novelty, String gain, String change, String office) {
    static final Answers EMPTY = new Answers("", "", "", "", "");
    private static final int LONGEST = 400;

    Faults faults() {
        var faults = new Faults.Collector()
                .atMost("masalah", problem, LONGEST, "Jawaban")
                .atMost("baru", novelty, LONGEST, "Jawaban")
                .atMost("untung", gain, LONGEST, "Jawaban")
                .atMost("berubah", change, LONGEST, "Jawaban")
                .atMost("kantor", office, 100, "Nama kantor");
        if (Stream.of(problem, novelty, gain, change).allMatch(String::isBlank))
            faults.add("masalah", "Jawab sedikitnya satu pertanyaan. Kalau tidak ingat, tulis \"tidak ingat\".");
        return faults.found();
    }
}
