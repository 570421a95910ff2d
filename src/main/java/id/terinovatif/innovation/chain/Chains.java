package id.terinovatif.innovation.chain;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which innovations are the same one in other years. */
@Repository
public class Chains {
    /** One year of it. */
    public record Link(long id, int year, String name, Status status) {
        /** Whether it was entered in its year: handed in once and not withdrawn. */
        public boolean entered() {
            return status.reported() || status == Status.STOPPED;
        }
    }

    private static final String CHAIN = """
            with recursive chain (id) as (
                select :id::bigint
                union
                select case when c.innovation_id = chain.id then c.from_id else c.innovation_id end
                from chain join carried_over c on c.region_id = :region and chain.id in (c.innovation_id, c.from_id))
            """;

    /** Of the innovation {@code :id} of {@code :region}: its years with their numbers, "2025:7 2026:18", oldest first. */
    public static final String YEARS = "(" + CHAIN + """
            select string_agg(i.year || ':' || i.id, ' ' order by i.year, i.id)
            from chain join innovation i on i.region_id = :region and i.id = chain.id)""";

    /** One year of it, as {@link #YEARS} tells it. */
    public record Year(int year, long id) {}

    public static List<Year> years(String told) {
        return Arrays.stream(told.split(" ", -1))
                .map(one -> one.split(":", 2))
                .map(one -> new Year(Integer.parseInt(one[0]), Long.parseLong(one[1])))
                .toList();
    }

    private final JdbcClient jdbc;

    Chains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All years, oldest first; this one alone when it stands for itself. */
    public List<Link> of(Innovation innovation) {
        return jdbc.sql(CHAIN + """
                        select i.id, i.year, i.name, i.status from chain join innovation i on i.region_id = :region and i.id = chain.id
                        order by i.year, i.id""")
                .param("region", innovation.regionId())
                .param("id", innovation.id())
                .query(Link.class)
                .list();
    }

    /** The innovation that goes on with this one. */
    public Optional<Long> next(Innovation innovation) {
        return jdbc.sql("select innovation_id from carried_over where region_id = ? and from_id = ?")
                .params(innovation.regionId(), innovation.id())
                .query(Long.class)
                .optional();
    }

    public void tie(Writing goesOn, long from) {
        jdbc.sql("insert into carried_over (region_id, innovation_id, from_id, carried_by) values (?, ?, ?, ?)")
                .params(goesOn.regionId(), goesOn.id(), from, goesOn.by().id())
                .update();
    }
}
