package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What was typed into the fields of a PDF's form. */
final class Forms {
    private Forms() {}

    /** Puts what the fields show onto their pages, so that it is read like any other text; a broken form is left. */
    static void print(PDDocument document) {
        try {
            var form = document.getDocumentCatalog().getAcroForm();
            if (form == null || form.getFields().isEmpty() || form.hasXFA()) return;
            form.flatten();
        } catch (IOException | RuntimeException e) {
            return;
        }
    }
}
