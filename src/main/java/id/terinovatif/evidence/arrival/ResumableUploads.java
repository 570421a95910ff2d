package id.terinovatif.evidence.arrival;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Accepts;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.exception.TusException;
import me.desair.tus.server.upload.UploadInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Files on their way by the tus protocol, each person's in a folder of their own below {@code <data>/uploads/tus}, so that
 * nobody else's can be found. They are no evidence yet: a form has to name them, and then takes them as if it had brought them.
 */
@Component
public class ResumableUploads {
    static final String ADDRESS = "/unggahan";

    /** One person's files that no form has taken yet: several films, but not a disk. */
    private static final long MOST_BYTES_WAITING = 600L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ResumableUploads.class);

    private final Path folder;
    private final Duration kept;

    ResumableUploads(
            @Value("${terinovatif.uploads:${terinovatif.data:data}/uploads/tus}") Path folder,
            @Value("${terinovatif.uploads.kept:P1D}") Duration kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** Whether this many bytes may be begun; before the first of them has been sent. */
    void refuseTooMuch(User user, long bytes) throws Refused, IOException {
        Vault.refuseTooLarge(bytes);
        long waiting = 0;
        for (var id : ids(own(user)))
            waiting += find(user, id).map(UploadInfo::getLength).orElse(Accepts.LARGEST);
        if (waiting + bytes > MOST_BYTES_WAITING)
            throw new Refused(
                    "Terlalu banyak berkas yang belum ditambahkan. Tambahkan dulu yang sudah selesai diunggah.");
    }

    boolean has(User user, String id) {
        return isId(id) && Files.isDirectory(own(user).resolve("uploads").resolve(id));
    }

    /** Empty also while a piece of it is arriving. */
    private Optional<UploadInfo> find(User user, String id) {
        if (!has(user, id)) return Optional.empty();
        try {
            return Optional.ofNullable(service(user).getUploadInfo(ADDRESS + "/" + id));
        } catch (IOException | TusException unreadable) {
            LOG.debug("an upload is busy or cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /** Speaks tus with the browser. 423 while an earlier connection, broken or not, still holds the upload. */
    void process(User user, HttpServletRequest request, HttpServletResponse response) throws IOException {
        service(user).process(request, response);
        var answered = response.isCommitted() || response.getHeader("Tus-Resumable") != null;
        if (!answered) response.setStatus(HttpStatus.LOCKED.value());
    }

    /** An upload of this person that has arrived whole. */
    Optional<BroughtFile> finished(User user, String id) {
        return find(user, id)
                .filter(upload -> !upload.isUploadInProgress())
                .map(upload -> new BroughtFile(
                        upload.getFileName(),
                        () -> Files.newInputStream(
                                own(user).resolve("uploads").resolve(id).resolve("data")),
                        false,
                        () -> forget(user, id)));
    }

    private void forget(User user, String id) {
        try {
            service(user).deleteUpload(ADDRESS + "/" + id);
        } catch (IOException | TusException stays) {
            LOG.warn("an upload that was used stays until it is too old: {}", stays.toString());
        }
    }

    /** What nobody went on with for a day is deleted; every node looks after its own folder. */
    @Scheduled(fixedDelayString = "PT1H")
    public void forgetAbandoned() {
        try {
            for (var person : Files.isDirectory(folder) ? children(folder) : List.<Path>of())
                service(person).cleanup();
        } catch (IOException e) {
            LOG.warn("abandoned uploads could not be deleted: {}", e.toString());
        }
    }

    private Path own(User user) {
        return folder.resolve(String.valueOf(user.id()));
    }

    private TusFileUploadService service(User user) {
        return service(own(user));
    }

    private TusFileUploadService service(Path own) {
        try {
            Files.createDirectories(own.resolve("uploads"));
            Files.createDirectories(own.resolve("locks"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TusFileUploadService()
                .withUploadUri(ADDRESS)
                .withStoragePath(own.toString())
                .withUploadExpirationPeriod(kept.toMillis())
                .disableTusExtension("concatenation");
    }

    private static List<String> ids(Path own) throws IOException {
        var uploads = own.resolve("uploads");
        if (!Files.isDirectory(uploads)) return List.of();
        return children(uploads).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .toList();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
