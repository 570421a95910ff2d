package id.terinovatif.index;

import id.terinovatif.government.GovernmentAnswers;
import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.evidence.review.GovernmentReports;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.jobs.Jobs;
import id.terinovatif.shared.kept.RegionChanges;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The index of every region of a database, read and computed afresh each time. */
public final class NationIndex {
    private final Instrument instrument = Instruments.load(null).of(2026);
    private final RegionIndex index;
    private final List<Region> regions;

    public NationIndex(DataSource source) {
        var house = new AnnotationConfigApplicationContext();
        house.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        house.registerBean(JsonMapper.class, JsonMapper::shared);
        house.registerBean(Instruments.class, () -> Instruments.load(null));
        house.register(Jobs.class, GovernmentReports.class, GovernmentAnswers.class, Portfolio.class, RegionChanges.class, RegionIndex.class);
        house.refresh();
        this.index = house.getBean(RegionIndex.class);
        this.regions = regions(source);
    }

    private static List<Region> regions(DataSource source) {
        return JdbcClient.create(source)
                .sql("select id, code, name, kind, province_id, office, time_zone, null::int as open_year, null::date as submit_until from region")
                .query(Region.class)
                .list();
    }

    public int regions() {
        return regions.size();
    }

    /** All of them, read and computed; answers how many could be computed. */
    public int all() {
        var computed = new ArrayList<RegionIndex.Figures>();
        for (var region : regions) computed.add(index.computed(region.id(), instrument));
        return (int) computed.stream().filter(figures -> figures.claimed() != null).count();
    }

    public void one(int n) {
        index.computed(regions.get(n % regions.size()).id(), instrument);
    }
}
