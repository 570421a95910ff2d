package id.terinovatif.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.shared.WrongSetting;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer version of the programme finds what an older one left in the data folder. */
class EmbeddedPostgresTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void an_older_version_has_worked_here() throws IOException, SQLException {
        try (var older = EmbeddedPostgres.in(folder)) {
            run(older, "create table kept as select 'TIMBANG CERIA' as name");
        }
        Files.move(binaries(), folder.resolve("postgres-18.4"));
    }

    @Test
    void an_upgrade_keeps_the_rows_and_leaves_one_folder_of_programmes() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("postgres-18.5.part"));
        try (var newer = EmbeddedPostgres.in(folder)) {
            assertThat(name(newer)).isEqualTo("TIMBANG CERIA");
        }
        assertThat(folder.toFile().list((in, name) -> name.startsWith("postgres-")))
                .containsExactly("postgres-" + PostgresBinaries.version());
    }

    @Test
    void a_server_that_the_older_version_left_running_is_replaced() throws IOException, SQLException {
        var cluster = folder.resolve("cluster");
        new PostgresCommand(folder.resolve("postgres-18.4")).start(cluster, free(), folder.resolve("postgres.log"));
        try (var newer = EmbeddedPostgres.in(folder)) {
            assertThat(name(newer)).isEqualTo("TIMBANG CERIA");
            assertThat(Postmaster.of(cluster).startedFrom(binaries())).isTrue();
        }
        assertThat(folder.resolve("postgres-18.4")).doesNotExist();
    }

    @Test
    void a_cluster_of_another_main_version_is_refused_and_left_as_it_is() throws IOException {
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.in(folder))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("PostgreSQL 17");
        assertThat(folder.resolve("postgres-18.4")).exists();
        assertThat(folder.resolve("cluster/base")).isNotEmptyDirectory();
    }

    private Path binaries() throws IOException {
        return folder.resolve("postgres-" + PostgresBinaries.version());
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.secret());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name(EmbeddedPostgres postgres) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.secret());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
