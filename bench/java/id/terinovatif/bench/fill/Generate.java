package id.terinovatif.bench.fill;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty data folder of the product with a region or the nation: {@code Generate nation target/bench/data/nation}.
 * The schema is the product's own, the scores are those of its scoring, rows are the same at every run but for their dates,
 * which lie within the last sixty days. Documents are rows only, there are no bytes.
 */
public final class Generate {
    private static final long SEED = 20_260_101;

    /** What waits for verdicts, as the product's own writes keep it; each waiting level counts one point here. */
    private static final String WAITING = """
            update innovation i set claims = c.claims, waiting = c.waiting, stake = c.stake
            from (select f.region_id, f.innovation_id, count(*) as claims, count(*) filter (where v.indicator is null) as waiting,
                         coalesce(sum(f.level) filter (where v.indicator is null), 0) as stake
                  from present_claim f
                  left join standing_verdict v on v.region_id = f.region_id and v.innovation_id = f.innovation_id
                       and v.indicator = f.indicator
                  where f.level > 0 group by f.region_id, f.innovation_id) c
            where i.region_id = c.region_id and i.id = c.innovation_id""";

    private Generate() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var size = Size.named(arguments[0]);
        var began = System.nanoTime();
        try (var postgres = EmbeddedPostgres.in(Path.of(arguments[1]).resolve("postgres"))) {
            Flyway.configure().dataSource(postgres.url(), postgres.user(), postgres.secret()).load().migrate();
            try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.secret())) {
                run(connection, "set session_replication_role = replica", "set synchronous_commit = off");
                fill(connection, size).forEach((table, rows) -> System.out.printf("%-20s %,10d%n", table, rows));
                run(connection, WAITING, "vacuum analyze", "checkpoint");
            }
        }
        System.out.printf("%d detik%n", (System.nanoTime() - began) / 1_000_000_000);
    }

    private static Map<String, Long> fill(Connection connection, Size size) throws SQLException {
        var tables = new Tables(connection.unwrap(PGConnection.class).getCopyAPI());
        var instrument = Instruments.load(null).of(RegionRows.YEAR);
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var regions = new RegionRows(tables, instrument, now);
        var innovations = new InnovationRows(tables, instrument, now);
        var ids = new HashMap<String, Long>();
        var random = new Random(SEED);
        long linked = 0;
        for (var region : size.regions()) {
            ids.put(region.code(), ids.size() + 1L);
            var place = regions.add(ids.get(region.code()), region, ids.get(region.province()), random);
            for (int n = 0; n < region.innovations(); n++) {
                long upTo = size.links() * (innovations.lastInnovation() + 1) / size.innovations();
                innovations.add(place, random, (int) (upTo - linked), size.handedIn());
                linked = upTo;
            }
        }
        var rows = tables.finish();
        next(connection, "region", ids.size());
        next(connection, "agency", regions.lastAgency());
        next(connection, "person", regions.lastPerson());
        next(connection, "innovation", innovations.lastInnovation());
        next(connection, "document", innovations.lastDocument());
        return rows;
    }

    /** The numbers were given here, so the table's own counter goes on behind them. */
    private static void next(Connection connection, String table, long last) throws SQLException {
        run(connection, "select setval(pg_get_serial_sequence('" + table + "', 'id'), " + last + ")");
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) statement.execute(command);
        }
    }
}
