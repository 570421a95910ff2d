package id.terinovatif.world;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Holds a row in a connection of its own while two people act, so that both come to the lock before either goes on: the first to
 * come is the first to go.
 */
public final class HeldRow {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private HeldRow() {}

    /** What both actions answered, in the order given; the first waits at the row, or is done, before the second begins. */
    public static <T> List<T> whileHeld(DataSource database, String lock, Supplier<T> first, Supplier<T> second) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            int pid;
            try (var statement = holder.createStatement()) {
                statement.execute(lock);
                pid = number(statement.executeQuery("select pg_backend_pid()"));
            }
            var one = CompletableFuture.supplyAsync(first, threads);
            Await.until("the first waits", PATIENCE, () -> one.isDone() || waiting(database, pid) >= 1);
            int before = one.isDone() ? 0 : 1;
            var two = CompletableFuture.supplyAsync(second, threads);
            Await.until("the second waits", PATIENCE, () -> two.isDone() || waiting(database, pid) > before);
            holder.rollback();
            return List.of(one.join(), two.join());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many sessions stand behind the holder, those behind each other too. */
    private static int waiting(DataSource database, int holder) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                        with recursive behind as (
                            select pid from pg_stat_activity where ? = any(pg_blocking_pids(pid))
                            union
                            select a.pid from pg_stat_activity a join behind b on b.pid = any(pg_blocking_pids(a.pid)))
                        select count(*) from behind""")) {
            query.setInt(1, holder);
            return number(query.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(ResultSet row) throws SQLException {
        row.next();
        return row.getInt(1);
    }
}
