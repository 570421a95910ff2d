package id.terinovatif.evidence.checks.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A first look at a file that is to be taken in: what it is, and whether a verifier will be able to open it. */
public final class FileLook {
    private FileLook() {}

    /** Type and pages; as trouble the sentence for the person who sent it. */
    public static Content at(Path file) throws IOException {
        var type = FileReader.type(file);
        return type.equals("application/pdf") ? pdf(file, type) : content(type, null);
    }

    private static Content pdf(Path file, String type) {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent())
                return Content.unread(type, "PDF ini dikunci. Simpan ulang tanpa kata sandi, lalu unggah lagi.");
            var pages = document.getNumberOfPages();
            return pages > 0 ? content(type, pages) : Content.unread(type, "PDF ini tidak punya halaman.");
        } catch (InvalidPasswordException e) {
            return Content.unread(type, "PDF ini memakai kata sandi. Simpan ulang tanpa kata sandi, lalu unggah lagi.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Content.unread(
                    type, "PDF ini rusak dan tidak dapat dibuka. Buat atau pindai ulang, lalu unggah lagi.");
        }
    }

    private static Content content(String type, @org.jspecify.annotations.Nullable Integer pages) {
        return new Content(type, pages, List.of(), TextSource.NONE, Set.of(), false, null, null);
    }
}
