package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Text of a PDF page by page; a page without text is a scan and goes to OCR, as far as the limits allow. */
final class PdfReader {
    private static final int SCAN_BELOW = 30;

    private final Limits limits;
    private final Ocr ocr;
    private final PagesRead heard;

    PdfReader(Limits limits, Ocr ocr, PagesRead heard) {
        this.limits = limits;
        this.ocr = ocr;
        this.heard = heard;
    }

    Content read(Path file, String type) throws IOException, Unreadable, InterruptedException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw new Unreadable("PDF ini tidak punya halaman");
            return read(document, type);
        } catch (InvalidPasswordException e) {
            throw new Unreadable("PDF ini memakai kata sandi; simpan ulang tanpa kata sandi");
        }
    }

    private Content read(PDDocument document, String type) throws IOException, InterruptedException {
        var sealed = sealed(document);
        Forms.print(document);
        var pages = texts(document);
        var embedded = pages.stream().mapToLong(Sheet::letters).sum();
        var scans = new Scans(document, limits, ocr, heard);
        var trouble = scans.fill(pages, scanned(pages));
        var marked = new TreeSet<>(PdfMarks.pages(document, pages.size()));
        marked.addAll(scans.marked());
        var source = source(embedded, scans.letters());
        var all = document.getNumberOfPages();
        if (all > pages.size() && trouble == null)
            trouble = "hanya " + pages.size() + " dari " + all + " halaman yang dibaca";
        return new Content(type, all, List.copyOf(pages), source, Set.copyOf(marked), sealed, null, trouble);
    }

    private static TextSource source(long embedded, long recognised) {
        if (embedded + recognised == 0) return TextSource.NONE;
        return recognised > embedded ? TextSource.OCR : TextSource.EMBEDDED;
    }

    private List<Sheet> texts(PDDocument document) throws InterruptedException {
        var placed = new PlacedText();
        var pages = new ArrayList<Sheet>();
        var most = Math.min(document.getNumberOfPages(), limits.pages());
        int characters = 0;
        for (int page = 1; page <= most && characters < limits.characters(); page++) {
            if (Thread.interrupted()) throw new InterruptedException();
            var sheet = placed.page(document, page);
            characters += sheet.text().length();
            pages.add(sheet);
        }
        return pages;
    }

    private static List<Integer> scanned(List<Sheet> pages) {
        var scanned = new ArrayList<Integer>();
        for (int i = 0; i < pages.size(); i++) if (pages.get(i).letters() < SCAN_BELOW) scanned.add(i);
        return scanned;
    }

    private static boolean sealed(PDDocument document) {
        try {
            return document.getSignatureDictionaries().stream().anyMatch(PdfReader::has);
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static boolean has(@Nullable Object signature) {
        return signature != null;
    }
}
