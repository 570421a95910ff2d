package id.terinovatif.innovation.recall;

import id.terinovatif.shared.web.Faults;

/** The innovation in one sentence of four pieces, as its writer states it. */
public record Core(String who, String change, String how, String howMuch) {
    public static final Core EMPTY = new Core("", "", "", "");
    private static final int LONGEST = 160;

    public boolean stated() {
        return !who.isBlank();
    }

    Faults faults() {
        return new Faults.Collector()
                .require("siapa", who, LONGEST, "Siapa yang terbantu")
                .require("berubah", change, LONGEST, "Apa yang berubah")
                .require("cara", how, LONGEST, "Dengan cara apa")
                .require("seberapa", howMuch, LONGEST, "Seberapa besar (boleh \"belum diukur\")")
                .found();
    }
}
