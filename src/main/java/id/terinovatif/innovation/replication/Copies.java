package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.shared.Missing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Copies, found through the person: those of the own agency, or the region's by role. */
@Repository
public class Copies {
    private static final int MOST = 200;
    private static final String MINE =
            " where r.region_id = :region and (:whole or coalesce(i.agency_id, r.agency_id) = any(:agencies))";

    private final JdbcClient jdbc;
    private final Chains chains;

    Copies(JdbcClient jdbc, Chains chains) {
        this.jdbc = jdbc;
        this.chains = chains;
    }

    private static Map<String, Object> seen(User user) {
        var params = new HashMap<String, Object>();
        params.put("whole", !user.writes() && user.seesWholeRegion());
        params.put("agencies", user.writes() ? user.agencyIds().toArray(Long[]::new) : new Long[0]);
        return params;
    }

    /** Missing when there is none or it is not this person's to see. */
    Copy get(User user, long id) {
        return one(user, id, "");
    }

    /** The same, held until the transaction ends. */
    Copy held(User user, long id) {
        return one(user, id, " for update of r");
    }

    private Copy one(User user, long id, String held) {
        var params = seen(user);
        params.put("id", id);
        return CopyRows.of(jdbc, user.regionId(), MINE + " and r.id = :id" + held, params).stream()
                .findFirst()
                .orElseThrow(Missing::new);
    }

    /** All that a person sees, the newest first. */
    List<Copy> seenBy(User user) {
        return CopyRows.of(
                jdbc, user.regionId(), MINE + " order by r.id desc limit " + MOST, new HashMap<>(seen(user)));
    }

    /** Of an innovation in all of its years, the newest first. */
    List<Copy> of(Innovation innovation) {
        var years = chains.of(innovation).stream().map(Chains.Link::id).toArray(Long[]::new);
        return CopyRows.of(
                jdbc,
                innovation.regionId(),
                " where r.region_id = :region and r.innovation_id = any(:years) order by r.id desc limit " + MOST,
                Map.of("years", years));
    }

    /** What strangers learn of a public innovation's copies: where both or one end says at least that they agreed. */
    public List<Copy> shown(long regionId, long innovationId) {
        return CopyRows.of(
                        jdbc,
                        regionId,
                        " where r.region_id = :region and r.innovation_id = :innovation order by r.id limit " + MOST,
                        Map.of("innovation", innovationId))
                .stream()
                .filter(one -> one.reached().compareTo(Stage.SEPAKAT) >= 0 && one.reached() != Stage.BATAL)
                .toList();
    }

    /** For whoever holds a link to it, held until the transaction ends where {@code lock}; the link was checked before. */
    Copy behindLink(long regionId, long id, boolean lock) {
        return CopyRows.of(
                        jdbc,
                        regionId,
                        " where r.region_id = :region and r.id = :id" + (lock ? " for update of r" : ""),
                        Map.of("id", id))
                .getFirst();
    }

    /** By its name between installations, held until the transaction ends. */
    Optional<Copy> marked(long regionId, UUID mark, boolean giving) {
        return CopyRows.of(
                        jdbc,
                        regionId,
                        " where r.region_id = :region and r.mark = :mark and r.giving = :giving for update of r",
                        Map.of("mark", mark, "giving", giving))
                .stream()
                .findFirst();
    }
}
