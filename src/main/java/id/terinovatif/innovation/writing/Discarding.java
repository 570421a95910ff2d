package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Status;
import id.terinovatif.shared.NotAllowed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Throws a draft away that was begun by mistake: only one that was never handed in and that nothing else speaks of. */
@Component
class Discarding {
    private final Innovations innovations;
    private final JdbcClient jdbc;

    Discarding(Innovations innovations, JdbcClient jdbc) {
        this.innovations = innovations;
        this.jdbc = jdbc;
    }

    /** Its name. Documents stay in Bukti. NotAllowed with the reason when it must stay. */
    @Transactional
    public String discard(User user, long id) {
        var writing = innovations.visibleTo(user).opened(id);
        var innovation = writing.innovation();
        if (innovation.status() != Status.DRAFT || innovation.submittedAt() != null)
            throw new NotAllowed("Inovasi yang pernah dikirim tidak dihapus, supaya riwayatnya tetap ada. Tarik saja.");
        try {
            jdbc.sql("delete from innovation where region_id = ? and id = ?")
                    .params(writing.regionId(), writing.id())
                    .update();
        } catch (DataIntegrityViolationException used) {
            throw new NotAllowed(
                    "Draf ini sudah dipakai di rencana, bimtek, atau simulasi, jadi tidak dihapus. Tarik saja.");
        }
        return innovation.name();
    }
}
