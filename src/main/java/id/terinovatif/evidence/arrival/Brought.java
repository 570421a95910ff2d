package id.terinovatif.evidence.arrival;

import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files that the form in a controller's hands brings, whichever way they came. */
public record Brought(List<BroughtFile> files) {
    private static final Logger LOG = LoggerFactory.getLogger(Brought.class);

    /** What is done with one file. */
    @FunctionalInterface
    public interface Taking {
        void take(InputStream bytes, @Nullable String name) throws IOException, Refused;
    }

    public boolean any() {
        return !files.isEmpty();
    }

    /** Whether it names uploads and nothing of them is here any more: they were taken before, or lay too long. */
    public boolean gone() {
        return any() && files.stream().allMatch(BroughtFile::gone);
    }

    /** Takes one file after the other; a refused one does not keep the others out. Those that were not taken, with their reasons. */
    public List<RefusedFile> each(Taking taking) {
        var refused = new ArrayList<RefusedFile>();
        for (var file : files) {
            var reason = take(file, taking);
            if (reason != null) refused.add(new RefusedFile(file.name(), reason));
        }
        return List.copyOf(refused);
    }

    private static @Nullable String take(BroughtFile file, Taking taking) {
        try (var bytes = file.bytes().getInputStream()) {
            taking.take(bytes, file.name());
            file.settled().run();
            return null;
        } catch (Refused refused) {
            file.settled().run();
            return refused.getMessage();
        } catch (IOException broken) {
            LOG.warn("evidence could not be stored: {}", broken.toString());
            return "Berkas tidak sampai utuh atau penyimpanan sedang penuh. Tidak ada yang tersimpan; silakan coba lagi.";
        }
    }
}
