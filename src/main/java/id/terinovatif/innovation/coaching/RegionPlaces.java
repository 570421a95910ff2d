package id.terinovatif.innovation.coaching;

import id.terinovatif.account.User;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A region's own names of kecamatan, desa and units; by them the coach knows that a sentence is of this region. */
@Repository
public class RegionPlaces {
    private static final int LONGEST = 80;
    private static final int MOST = 3_000;

    private final JdbcClient jdbc;

    RegionPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> of(long regionId) {
        return jdbc.sql("select name from region_place where region_id = ? order by name")
                .param(regionId)
                .query(String.class)
                .list();
    }

    Set<String> known(long regionId) {
        return Set.copyOf(of(regionId));
    }

    /** Puts these in place of all others, one a line; what is longer than a name, or beyond three thousand, is left out. How many there are now. */
    public int keep(User by, String lines) {
        var names = lines.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toArray(String[]::new);
        jdbc.sql("delete from region_place where region_id = ?")
                .param(by.regionId())
                .update();
        jdbc.sql("insert into region_place (region_id, name) select ?, unnest(?::text[])")
                .params(by.regionId(), names)
                .update();
        return names.length;
    }
}
