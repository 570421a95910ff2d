package id.terinovatif.innovation.answer;

import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Level;
import id.terinovatif.shared.Indonesian;

/** What is said when two people answered one indicator. */
public final class AnswerConflict {
    private AnswerConflict() {}

    /** An answer in the words of the edition. */
    public static String words(Indicator indicator, Given answer) {
        if (answer.level() == 0) return "Tidak ada atau belum ada";
        var text = AnswerInput.levels(indicator, answer.variant()).stream()
                .flatMap(levels -> levels.stream())
                .filter(level -> level.ordinal() == answer.level())
                .map(Level::text)
                .findFirst()
                .orElse("Tingkat " + answer.level());
        return answer.value() == null ? text : Indonesian.number(answer.value()) + " (" + text + ")";
    }

    /** For the page that shows the newer answer, without script. */
    public static String told(String mine) {
        return "Jawaban indikator ini baru saja diubah orang lain. Yang terpilih di bawah adalah jawaban terbaru; "
                + "pilihan Anda belum disimpan: \"" + mine + "\". Pilih lagi bila tetap itu yang benar.";
    }
}
