package id.terinovatif.innovation.replication;

import java.util.Arrays;
import java.util.Optional;

/** A letter between the region that has an innovation and the one that copies it. */
public enum LetterKind {
    MINAT("surat-minat", "Surat minat", true),
    JAWABAN("surat-jawaban", "Surat jawaban", false),
    PERNYATAAN("surat-pernyataan", "Surat pernyataan telah meniru", true),
    LAPORAN("laporan-hasil", "Laporan hasil", true),
    PERJANJIAN("perjanjian", "Naskah perjanjian", false);

    private final String file;
    private final String label;
    private final boolean fromTaker;

    LetterKind(String file, String label, boolean fromTaker) {
        this.file = file;
        this.label = label;
        this.fromTaker = fromTaker;
    }

    /** Its file's name without ending, as addresses have it. */
    public String file() {
        return file;
    }

    public String label() {
        return label;
    }

    /** Whether the region that copies writes it. */
    public boolean fromTaker() {
        return fromTaker;
    }

    static Optional<LetterKind> named(String file) {
        return Arrays.stream(values()).filter(one -> one.file.equals(file)).findFirst();
    }
}
