package id.terinovatif.bench.load;

import com.zaxxer.hikari.HikariDataSource;
import id.terinovatif.index.NationIndex;
import id.terinovatif.shared.database.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntConsumer;

/** The index of every region of the nation, and of one region, one after the other, from the database to the scorecards. */
final class Nation {
    private static final int ROUNDS = 10;

    private Nation() {}

    static void print(Path data) throws IOException {
        try (var postgres = EmbeddedPostgres.in(data.resolve("postgres"));
                var source = new HikariDataSource()) {
            source.setJdbcUrl(postgres.url());
            source.setUsername(postgres.user());
            source.setPassword(postgres.secret());
            var nation = new NationIndex(source);
            var all = timed(ROUNDS, n -> nation.all());
            var one = timed(nation.regions(), nation::one);
            System.out.printf(
                    Locale.ROOT,
                    "Index of %d regions from the database: median %.0f ms, longest %.0f ms of %d; of one region: median %.1f ms, p99 %.1f ms.%n%n",
                    nation.regions(), all.percentile(50), all.percentile(100), ROUNDS, one.percentile(50), one.percentile(99));
        }
    }

    private static Times timed(int rounds, IntConsumer work) {
        for (int n = 0; n < 3; n++) work.accept(n);
        var micros = new long[rounds];
        for (int n = 0; n < rounds; n++) {
            long began = System.nanoTime();
            work.accept(n);
            micros[n] = (System.nanoTime() - began) / 1000;
        }
        return Times.of(micros, 1);
    }
}
