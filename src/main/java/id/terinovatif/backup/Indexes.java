package id.terinovatif.backup;

import id.terinovatif.account.Regions;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.year.Years;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The claimed index of regions, as this programme computes it now and as it computes it from a copy. */
@Component
class Indexes {
    private final Regions regions;
    private final Years years;
    private final RegionIndex index;
    private final Instruments instruments;
    private final JsonMapper json;

    Indexes(Regions regions, Years years, RegionIndex index, Instruments instruments, JsonMapper json) {
        this.regions = regions;
        this.years = years;
        this.index = index;
        this.instruments = instruments;
        this.json = json;
    }

    /** Of every region and open year, by "region/year". */
    Map<String, String> now() {
        var found = new TreeMap<String, String>();
        for (var region : regions.all())
            for (var year : years.of(region.id()))
                found.put(region.id() + "/" + year.year(), text(index.of(region.id(), year.year())));
        return found;
    }

    /** Computed anew from another database. */
    String in(DataSource database, String regionAndYear) {
        var parts = regionAndYear.split("/", 2);
        var there = RegionIndex.over(JdbcClient.create(database), instruments, json);
        return text(there.of(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
    }

    private static String text(RegionIndex.Figures figures) {
        var claimed = figures.claimed();
        return claimed == null ? "" : claimed.index().toPlainString();
    }
}
