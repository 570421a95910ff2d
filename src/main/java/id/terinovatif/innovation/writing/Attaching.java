package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Document;
import id.terinovatif.evidence.Documents;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.use.EvidenceLinks;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.standing.Scores;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ties documents of the vault to an innovation of the same agency, with the scores that follow. */
@Component
public class Attaching {
    private final Innovations innovations;
    private final Documents documents;
    private final EvidenceLinks links;
    private final Scores scores;

    Attaching(Innovations innovations, Documents documents, EvidenceLinks links, Scores scores) {
        this.innovations = innovations;
        this.documents = documents;
        this.links = links;
        this.scores = scores;
    }

    /** A document already in the vault; refused when it belongs to another agency than the innovation. */
    Document known(User user, Innovation innovation, long documentId) throws Refused {
        return documents
                .find(user, documentId)
                .filter(document -> Objects.equals(document.agencyId(), innovation.agencyId()))
                .orElseThrow(() -> new Refused("Dokumen itu tidak ada di Bukti perangkat daerah ini."));
    }

    /** NotAllowed with the reason when nothing may be attached here now, before bytes are taken in; {@link #link} asks again. */
    @Transactional
    public void requireOpen(User user, long innovationId) {
        innovations.visibleTo(user).opened(innovationId);
    }

    @Transactional
    public void link(User user, long innovationId, String code, Document document, @Nullable String place) {
        var writing = innovations.visibleTo(user).opened(innovationId);
        links.link(user, innovationId, code, document, place);
        scores.changed(writing);
    }

    /** A document at an indicator. */
    public record Place(
            String indicator, long documentId, @Nullable String where) {}

    /** Ties documents that an earlier year of the same innovation had; those of another agency by now stay behind. */
    public void carry(Writing writing, List<Place> places) {
        for (var place : places)
            documents
                    .find(writing.by(), place.documentId())
                    .ifPresent(document ->
                            links.link(writing.by(), writing.id(), place.indicator(), document, place.where()));
        scores.changed(writing);
    }

    @Transactional
    public void unlink(User user, long innovationId, String code, long documentId) {
        var writing = innovations.visibleTo(user).opened(innovationId);
        links.unlink(writing.regionId(), innovationId, code, documentId);
        scores.changed(writing);
    }
}
