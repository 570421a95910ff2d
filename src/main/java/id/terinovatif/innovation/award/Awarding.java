package id.terinovatif.innovation.award;

import id.terinovatif.account.User;
import id.terinovatif.evidence.Letter;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.RefusedFile;
import id.terinovatif.evidence.Vault;
import id.terinovatif.evidence.arrival.Brought;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes awards down and takes them away. An award is a fact about an innovation and no part of its claim: it may be written
 * in every state of the innovation.
 */
@Component
class Awarding {
    static final List<String> FORMATS = List.of("pdf", "jpg", "png");

    private final Innovations innovations;
    private final Awards awards;
    private final AwardRows rows;
    private final Vault vault;
    private final TransactionTemplate transaction;

    Awarding(Innovations innovations, Awards awards, AwardRows rows, Vault vault, TransactionTemplate transaction) {
        this.innovations = innovations;
        this.awards = awards;
        this.rows = rows;
        this.vault = vault;
        this.transaction = transaction;
    }

    /** Whether this person writes down what the innovation received: its agency and the planning agency. */
    static boolean mayWrite(User user, Innovation innovation) {
        return user.worksInOffice() || (user.writes() && user.agencyIds().contains(innovation.agencyId()));
    }

    /**
     * Takes the paper in and writes the award down, once however often the form is sent.
     *
     * @param on null for what the region itself received
     * @return the reason when the paper was refused; nothing is written then
     */
    List<RefusedFile> add(User user, @Nullable Innovation on, AwardForm form, Brought brought) {
        require(user, on);
        var agency = on == null ? null : on.agencyId();
        var said = form.said();
        if (brought.any())
            return brought.each((bytes, name) -> write(
                    user,
                    on,
                    said,
                    vault.addFile(user, agency, bytes, name, FORMATS, letter()).id()));
        try {
            write(
                    user,
                    on,
                    said,
                    vault.addLink(user, agency, form.text(form.tautan()), letter())
                            .id());
            return List.of();
        } catch (Refused refused) {
            return List.of(new RefusedFile(null, String.valueOf(refused.getMessage())));
        }
    }

    private static Letter letter() {
        return new Letter(null, null, null);
    }

    private void write(User user, @Nullable Innovation on, AwardForm.Said said, long document) {
        transaction.executeWithoutResult(started -> {
            if (on == null) rows.add(user, null, said, document);
            else {
                var held = innovations.visibleTo(user).locked(on.id()).innovation();
                require(user, held);
                rows.add(user, held.id(), said, document);
            }
        });
    }

    /** One that came out of a contest stays: its minutes say so. Its paper stays in Bukti. */
    void remove(User user, @Nullable Innovation on, long id) {
        transaction.executeWithoutResult(started -> {
            require(user, on);
            var award = awards.held(user.regionId(), id)
                    .filter(one -> Objects.equals(one.innovationId(), on == null ? null : on.id()))
                    .orElseThrow(Missing::new);
            if (award.fromContest())
                throw new NotAllowed("Penghargaan ini berasal dari lomba dan mengikuti berita acaranya.");
            awards.remove(user.regionId(), award.id());
        });
    }

    static void require(User user, @Nullable Innovation on) {
        if (on == null && !user.worksInOffice())
            throw new NotAllowed("Penghargaan daerah dicatat oleh admin dan verifikator.");
        if (on != null && !mayWrite(user, on))
            throw new NotAllowed("Penghargaan dicatat oleh perangkat daerahnya atau oleh admin dan verifikator.");
    }
}
