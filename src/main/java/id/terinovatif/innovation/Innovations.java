package id.terinovatif.innovation;

import id.terinovatif.account.User;
import id.terinovatif.innovation.workflow.Workflow;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Innovations, found through the person: {@code innovations.visibleTo(user).get(id)}. */
@Repository
public class Innovations {
    static final String SELECT = """
            select i.id, i.region_id, i.agency_id, a.name as agency_name, i.year, i.status, i.name, i.urusan, i.jenis, i.tahapan,
                   i.claimed, i.evidenced, i.sound, i.verified, i.changed_at, i.submitted_at, i.moved_at
            from innovation i join agency a on a.region_id = i.region_id and a.id = i.agency_id
            """;

    private static final String NARROWED = """
             and (:status::text is null or i.status = :status)
             and (:urusan::text is null or i.urusan = :urusan)
             and (:agency::bigint is null or i.agency_id = :agency)
             and (:words = '' or i.stems @@ to_tsquery('simple', :words))
            """;

    private final JdbcClient jdbc;

    Innovations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Visible visibleTo(User user) {
        return new Visible(user);
    }

    /** What one person may see: the own agency's innovations, or the region's by role. */
    public final class Visible {
        private final User user;

        private Visible(User user) {
            this.user = user;
        }

        /** Throws {@link Missing} when there is none or it is not this person's to see. */
        public Innovation get(long id) {
            return find(id).orElseThrow(Missing::new);
        }

        public Optional<Innovation> find(long id) {
            return one(id, "");
        }

        /**
         * To write in: the row is held until the transaction ends, and only then asked whether this person may. Throws
         * {@link Missing} when it is not this person's to see, {@link NotAllowed} when it is not open to its writers now.
         */
        public Writing opened(long id) {
            var innovation = lock(id);
            if (!user.writes()) throw new NotAllowed("Isi inovasi ditulis oleh perangkat daerahnya.");
            if (!innovation.editableBy(user))
                throw new NotAllowed(innovation.status().closedToWriter());
            return new Writing(user, innovation);
        }

        /** To write what an admin's list says of it, as {@link #opened}. */
        public Writing listed(long id) {
            var innovation = lock(id);
            if (!user.administers()) throw new NotAllowed("Daftar inovasi dibawa oleh admin.");
            if (!innovation.status().open())
                throw new NotAllowed(innovation.status().closedToWriter());
            return new Writing(user, innovation);
        }

        /** To give verdicts on, as {@link #opened}; NotAllowed unless it is handed in and waits for them. */
        public Judged judged(long id) {
            var innovation = lock(id);
            if (innovation.status() != Status.SUBMITTED)
                throw new NotAllowed(innovation.status().closedToDesk());
            return new Judged(user, innovation);
        }

        /** To read a claim again that was judged, as {@link #judged}; it may be finished by now, but not back with its writers. */
        public Judged readAgain(long id) {
            var innovation = lock(id);
            if (!innovation.status().readable())
                throw new NotAllowed(innovation.status().closedToDesk());
            return new Judged(user, innovation);
        }

        /** To take a step with; {@link Workflow} asks whether it is open. */
        public Locked locked(long id) {
            return new Locked(lock(id));
        }

        private Innovation lock(long id) {
            requireTransaction();
            return one(id, " for update of i").orElseThrow(Missing::new);
        }

        private Optional<Innovation> one(long id, String how) {
            return jdbc.sql(SELECT + "where i.region_id = :region and i.id = :id and " + visible() + how)
                    .param("region", user.regionId())
                    .param("id", id)
                    .param("agencies", agencies())
                    .query(Innovation.class)
                    .optional();
        }

        /** One page of the list, newest change first. */
        public List<Innovation> list(Filter filter, int limit, int offset) {
            return jdbc.sql(SELECT + "where i.region_id = :region and i.year = :year and " + visible() + NARROWED + """
                            order by i.changed_at desc, i.id desc limit :limit offset :offset""")
                    .params(filter.params())
                    .param("region", user.regionId())
                    .param("agencies", agencies())
                    .param("limit", limit)
                    .param("offset", offset)
                    .query(Innovation.class)
                    .list();
        }

        /** The next ones of a year by number, for work that goes through all of them. */
        public List<Innovation> after(int year, long last, int most) {
            return after(new Filter(year, null, null, null, ""), last, most);
        }

        /** The same of a narrowed list. */
        public List<Innovation> after(Filter filter, long last, int most) {
            return jdbc.sql(SELECT + "where i.region_id = :region and i.year = :year and i.id > :last and " + visible()
                            + NARROWED + " order by i.id limit :most")
                    .params(filter.params())
                    .param("region", user.regionId())
                    .param("last", last)
                    .param("agencies", agencies())
                    .param("most", most)
                    .query(Innovation.class)
                    .list();
        }

        /** Those of all years that have these words, as {@link SearchWords#query} puts them, newest change first. */
        public List<Innovation> found(String query, int most) {
            return jdbc.sql(
                            SELECT + "where i.region_id = :region and " + visible()
                                    + " and i.stems @@ to_tsquery('simple', :words) order by i.changed_at desc, i.id desc limit :most")
                    .param("region", user.regionId())
                    .param("agencies", agencies())
                    .param("words", query)
                    .param("most", most)
                    .query(Innovation.class)
                    .list();
        }

        private String visible() {
            if (user.writes()) return "i.agency_id = any(:agencies)";
            return user.seesWholeRegion() ? ":agencies::bigint[] is not null" : ":agencies::bigint[] is null";
        }

        private Long[] agencies() {
            return user.agencyIds().toArray(Long[]::new);
        }
    }

    /** Begins an innovation of this agency, held open meanwhile; the name is the first field of its profile. */
    public long begin(User by, long agencyId, int year, String name) {
        return jdbc.sql("""
                        insert into innovation (region_id, agency_id, year, name, created_by)
                        select region_id, id, :year, :name, :by from agency
                        where region_id = :region and id = :agency and closed_at is null for share returning id""")
                .param("region", by.regionId())
                .param("agency", agencyId)
                .param("year", year)
                .param("name", name)
                .param("by", by.id())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotAllowed("Perangkat daerah itu sudah ditutup atau digabungkan."
                        + " Inovasinya belum dimulai; mulai lagi di perangkat daerah yang sekarang."));
    }

    /** To keep what a job found, in nobody's name. Empty when it is gone. */
    public Optional<Locked> lockedForNobody(long regionId, long id) {
        requireTransaction();
        return jdbc.sql(SELECT + "where i.region_id = ? and i.id = ? for update of i")
                .params(regionId, id)
                .query(Innovation.class)
                .optional()
                .map(Locked::new);
    }

    /** A lock that no transaction holds is let go at once; whoever asks for one without is told, not deceived. */
    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("an innovation is locked inside an action's transaction only");
    }

    /** For whoever holds a link that its writer handed out; the link was checked before. */
    public Innovation behindLink(long regionId, long id) {
        return jdbc.sql(SELECT + "where i.region_id = ? and i.id = ?")
                .params(regionId, id)
                .query(Innovation.class)
                .single();
    }

    /** For work that runs in nobody's name; pages go through {@link #visibleTo}. */
    public Optional<Innovation> forNobody(long regionId, long id) {
        return jdbc.sql(SELECT + "where i.region_id = ? and i.id = ?")
                .params(regionId, id)
                .query(Innovation.class)
                .optional();
    }

    /** What a list is narrowed to; null or empty means all. */
    public record Filter(
            int year,
            @Nullable String status,
            @Nullable String urusan,
            @Nullable Long agency,
            String words) {
        java.util.Map<String, @Nullable Object> params() {
            var params = new java.util.HashMap<String, @Nullable Object>();
            params.put("year", year);
            params.put("status", status);
            params.put("urusan", urusan);
            params.put("agency", agency);
            params.put("words", words);
            return params;
        }
    }
}
