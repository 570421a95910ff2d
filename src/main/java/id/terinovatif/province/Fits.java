package id.terinovatif.province;

import id.terinovatif.account.Region;
import id.terinovatif.catalogue.Similar;
import id.terinovatif.ideas.State;
import id.terinovatif.innovation.Status;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.instrument.Urusan;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which published innovation of a neighbour fits what a region lacks. Nothing here is more than the public may read. */
@Repository
public class Fits {
    private static final int PROBLEMS = 8;
    private static final int SOLUTIONS = 3;

    /** A public innovation of another region. */
    public record Neighbour(
            long id, String name, String region, @Nullable String because) {}

    /** An affair of government in which the region reports nothing, and a neighbour's innovation in it. */
    public record Gap(String urusan, boolean basic, Neighbour neighbour) {}

    /** What citizens published there, not taken up yet. */
    public record Problem(long id, String title, List<Neighbour> neighbours) {}

    private record Empty(String urusan, long id, String name, String region) {}

    private record Asked(long id, String title, String words) {}

    private final JdbcClient jdbc;
    private final Similar similar;
    private final Instruments instruments;

    Fits(JdbcClient jdbc, Similar similar, Instruments instruments) {
        this.jdbc = jdbc;
        this.similar = similar;
        this.instruments = instruments;
    }

    /** One innovation for each affair, measured ones before others; basic services first. */
    List<Gap> gaps(long province, Region region) {
        var year = region.openYear();
        if (year == null) return List.of();
        var instrument = instruments.of(year);
        return jdbc
                .sql("""
                        select distinct on (e.urusan) e.urusan, e.innovation_id as id, e.name, r.name as region
                        from region r join catalogue_entry e on e.region_id = r.id
                        where r.province_id = :province and r.id <> :region and r.closed_at is null and not e.stopped and e.urusan is not null
                          and not exists (select 1 from innovation i where i.region_id = :region and i.year = :year
                              and i.urusan = e.urusan and i.status = any(:reported))
                        order by e.urusan, e.measured desc, e.replicated desc, e.published_at desc""")
                .param("province", province)
                .param("region", region.id())
                .param("year", year)
                .param("reported", Status.reportedNames().toArray(String[]::new))
                .query(Empty.class)
                .list()
                .stream()
                .map(empty -> gap(empty, instrument.urusan(empty.urusan()).orElse(null)))
                .sorted((a, b) -> Boolean.compare(b.basic(), a.basic()))
                .toList();
    }

    private static Gap gap(Empty empty, @Nullable Urusan urusan) {
        return new Gap(
                urusan == null ? empty.urusan() : urusan.name(),
                urusan != null && urusan.pelayananDasar(),
                new Neighbour(empty.id(), empty.name(), empty.region(), null));
    }

    /** The newest first; those without a fitting neighbour say so. */
    List<Problem> problems(List<Long> neighbours, long region) {
        var asked = jdbc.sql("""
                        select id, title, words from proposal where region_id = ? and state = ? order by published_at desc, id desc limit ?""")
                .params(region, State.PUBLISHED.name(), PROBLEMS)
                .query(Asked.class)
                .list();
        var found = similar.toEach(
                asked.stream().map(one -> one.title() + " " + one.words()).toList(), neighbours, SOLUTIONS);
        return IntStream.range(0, asked.size())
                .mapToObj(n -> new Problem(
                        asked.get(n).id(),
                        asked.get(n).title(),
                        found.getOrDefault(n, List.of()).stream()
                                .map(Fits::neighbour)
                                .toList()))
                .toList();
    }

    private static Neighbour neighbour(Similar.Found found) {
        return new Neighbour(
                found.entry().innovationId(),
                found.entry().name(),
                found.entry().region(),
                found.because());
    }
}
