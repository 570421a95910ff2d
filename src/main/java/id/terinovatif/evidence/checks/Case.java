package id.terinovatif.evidence.checks;

import id.terinovatif.evidence.checks.letter.Facts;
import id.terinovatif.evidence.checks.text.Content;
import id.terinovatif.evidence.checks.text.TextSource;

/** A file beside its question: what every check looks at. */
record Case(Question question, Rule rule, Content content, Facts facts) {
    boolean readable() {
        return content.readable();
    }

    /** Text that was read from a picture may be misread, so what is not found in it is not surely missing. */
    boolean recognised() {
        return content.source() == TextSource.OCR;
    }

    /** Whether all of the file's text was read, so that what is missing is surely missing. */
    boolean whole() {
        return !recognised() && content.trouble() == null;
    }

    String code() {
        return question.indicator().code();
    }

    /** Fails when the whole text was there to look at, else says unsure. */
    Finding missing(String check, String detail) {
        return whole() ? Finding.fail(check, detail) : Finding.unsure(check, detail + why());
    }

    private String why() {
        if (content.trouble() != null) return " (" + content.trouble() + ")";
        return " (dibaca dari gambar, mungkin salah baca)";
    }
}
