package id.terinovatif.innovation.replication;

import id.terinovatif.shared.Indonesian;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An innovation that another region copies from this one, or that this region copies.
 *
 * @param giving this region has the innovation
 * @param innovationId null for one of another region
 * @param inside both ends are one region: recorded, does not count for the index
 * @param address of its page in another region; empty for one of this region
 * @param adapted what was changed for the new place
 * @param peer fingerprint of the other end's installation, null where it has none that we know
 */
public record Copy(
        long id,
        long regionId,
        UUID mark,
        boolean giving,
        @Nullable Long innovationId,
        long agencyId,
        String agency,
        String region,
        String innovation,
        String address,
        String otherRegion,
        String otherKey,
        boolean inside,
        String otherAgency,
        boolean whole,
        String part,
        String adapted,
        @Nullable String peer,
        List<Said> steps) {
    /** The same with what was said of it. */
    Copy saying(List<Said> said) {
        return new Copy(
                id,
                regionId,
                mark,
                giving,
                innovationId,
                agencyId,
                agency,
                region,
                innovation,
                address,
                otherRegion,
                otherKey,
                inside,
                otherAgency,
                whole,
                part,
                adapted,
                peer,
                said);
    }

    /** Where the innovation is read: a path of this installation, or the address that the other end told, or nothing. */
    public String page() {
        return innovationId == null ? address : "/katalog/" + innovationId;
    }

    public List<Said> of(boolean ours) {
        return steps.stream().filter(one -> one.ours() == ours).toList();
    }

    /** What an end said last, null for nothing. */
    public @Nullable Said last(boolean ours) {
        return of(ours).stream().max((a, b) -> a.stage().compareTo(b.stage())).orElse(null);
    }

    /** The furthest that either end says. */
    public Stage reached() {
        return steps.stream().map(Said::stage).max(Stage::compareTo).orElse(Stage.MINAT);
    }

    /** Whether the other end says so too: neither writes over the other. */
    public boolean both() {
        var reached = reached();
        return said(true, reached) && said(false, reached);
    }

    boolean said(boolean ours, Stage stage) {
        return of(ours).stream().anyMatch(one -> one.stage() == stage);
    }

    boolean running() {
        return steps.stream().anyMatch(one -> one.stage().running());
    }

    /** What an end may say next. */
    public List<Stage> next(boolean ours) {
        var last = last(ours);
        return Stage.after(last == null ? null : last.stage(), giving == ours, running());
    }

    /** "berjalan, dikonfirmasi kedua pihak". */
    public String words() {
        return reached().label().toLowerCase(Indonesian.LOCALE) + ", dikonfirmasi "
                + (both() ? "kedua pihak" : "satu pihak");
    }

    public String path() {
        return "/replikasi/" + id;
    }

    /** Whether a paper of it is there, which is what the index asks for. */
    boolean proved() {
        return !inside && reached() != Stage.BATAL && steps.stream().anyMatch(one -> one.documentId() != null);
    }
}
