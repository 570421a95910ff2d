package id.terinovatif.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.HeldRow;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose transaction the database ends by going away is told that it is away, although taking the transaction back fails too. */
@RealServer
class BrokenTransactionTest {
    private final World world;
    private final DataSource database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BrokenTransactionTest(World world, DataSource database, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.world = world;
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void who_was_saving_gets_the_text_back_to_send_it_again() {
        var writer = world.as(world.place().email(Role.OPERATOR));
        var path = Drafts.begin(writer, "TIMBANG CERIA");
        writer.get(path + "/profil/tujuan");
        var answers = HeldRow.whileHeld(
                database,
                "select id from innovation where id = " + path.replaceAll("\\D", "") + " for update",
                () -> writer.post(path + "/profil/tujuan", Map.of("tujuan", "Tulisan yang tidak boleh hilang.")),
                () -> {
                    endThoseWhoWait();
                    return writer.get("/");
                });
        assertThat(answers.getFirst().statusCode()).isEqualTo(503);
        assertThat(answers.getFirst().body())
                .contains("Sebentar lagi kami kembali", "Tulisan yang tidak boleh hilang.", "Kirim sekali lagi");
    }

    @Test
    void in_the_middle_of_it() {
        assertThat(thrown(pid -> {
                    end(pid);
                    jdbc.sql("select 1").query(Integer.class).single();
                }))
                .matches(DatabaseAway::is);
    }

    @Test
    void at_its_end() {
        assertThat(thrown(this::end)).matches(DatabaseAway::is);
    }

    @Test
    void and_a_statement_that_it_refused_is_something_else() {
        assertThat(thrown(pid -> jdbc.sql("select 1 / 0").query(Integer.class).single()))
                .isNotNull()
                .matches(problem -> !DatabaseAway.is(problem));
    }

    private void endThoseWhoWait() {
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid, 5000) from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Throwable thrown(IntConsumer work) {
        return catchThrowable(() -> transaction.executeWithoutResult(open -> work.accept(
                jdbc.sql("select pg_backend_pid()").query(Integer.class).single())));
    }

    private void end(int pid) {
        try (var other = database.getConnection();
                var statement = other.prepareStatement("select pg_terminate_backend(?, 5000)")) {
            statement.setInt(1, pid);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
