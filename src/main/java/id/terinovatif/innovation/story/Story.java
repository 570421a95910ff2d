package id.terinovatif.innovation.story;

import id.terinovatif.shared.Sha256;
import id.terinovatif.story.Atom;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one innovation's story as they stand.
 *
 * @param pieces by code; those that were never written are missing
 */
public record Story(Map<String, Piece> pieces) {
    /**
     * A piece.
     *
     * @param kept as it is kept, which differs from {@code told} for rows of results
     * @param told as formats tell it
     * @param revision 0 for what is written elsewhere
     */
    public record Piece(
            String code,
            String kept,
            String told,
            int revision,
            @Nullable Instant savedAt,
            String by) {}

    public String told(String code) {
        var piece = pieces.get(code);
        return piece == null ? "" : piece.told();
    }

    public String kept(String code) {
        var piece = pieces.get(code);
        return piece == null ? "" : piece.kept();
    }

    public int revision(String code) {
        var piece = pieces.get(code);
        return piece == null ? 0 : piece.revision();
    }

    public boolean written(String code) {
        return !told(code).isBlank();
    }

    public Map<String, String> told() {
        var told = new LinkedHashMap<String, String>();
        pieces.forEach((code, piece) -> told.put(code, piece.told()));
        return told;
    }

    /** What tells a piece that changed from one that did not. */
    public Map<String, String> prints() {
        var prints = new LinkedHashMap<String, String>();
        pieces.forEach((code, piece) -> {
            if (!piece.told().isBlank()) prints.put(code, Sha256.hex(piece.told()));
        });
        return prints;
    }

    /** The newest change among these pieces. */
    public Optional<Piece> newest(List<String> codes) {
        return codes.stream()
                .map(pieces::get)
                .filter(piece -> piece != null && piece.savedAt() != null)
                .max(Comparator.comparing(piece -> piece.savedAt() == null ? Instant.EPOCH : piece.savedAt()));
    }

    /** How many of all pieces are written. */
    public long count() {
        return Atom.all().stream().filter(one -> written(one.code())).count();
    }
}
