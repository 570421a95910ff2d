package id.terinovatif.account.signin;

import id.terinovatif.account.Token;
import id.terinovatif.shared.WrongSetting;
import id.terinovatif.shared.database.ReachedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code bin/admin-darurat surel}: for an admin who cannot get in and whom no other admin can help. Who may use the server takes the
 * second step off and gets a link to a new password, good for an hour; both stand in the trail.
 */
public final class EmergencyMain {
    private EmergencyMain() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out, err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println("Pakai: bin/admin-darurat surel-admin");
            return 2;
        }
        try {
            var link = ReachedDatabase.in(environment, connection -> opened(connection, arguments[0]));
            if (link.isPresent()) {
                out.println("Buka dalam satu jam, sekali pakai: " + root(environment) + "/sandi-baru/"
                        + link.get().secret());
                out.println("Langkah kedua akun ini dilepas; siapkan lagi sesudah masuk. Keduanya tercatat di jejak.");
                return 0;
            }
            err.println("Tidak ada akun admin terbuka dengan surel " + arguments[0] + ".");
        } catch (WrongSetting fault) {
            err.println(fault.getMessage());
        } catch (IOException | SQLException e) {
            err.println("Basis data tidak dapat dihubungi: " + e.getMessage());
        }
        return 1;
    }

    private static String root(Map<String, String> environment) {
        return environment.getOrDefault(
                "TERINOVATIF_URL", "http://localhost:" + environment.getOrDefault("SERVER_PORT", "8080"));
    }

    private record Admin(long regionId, long id, String name) {}

    private static Optional<Token> opened(Connection connection, String email) throws SQLException {
        connection.setAutoCommit(false);
        DataSource one = new SingleConnectionDataSource(connection, true);
        var link = opened(JdbcClient.create(one), email);
        connection.commit();
        return link;
    }

    private static Optional<Token> opened(JdbcClient jdbc, String email) {
        var admin = jdbc.sql("""
                        select region_id, id, name from person
                        where lower(email) = lower(?) and role = 'ADMIN' and closed_at is null for update""").param(email).query(Admin.class).optional();
        return admin.map(who -> {
            var token = Token.random();
            jdbc.sql("delete from factor where region_id = ? and person_id = ?")
                    .params(who.regionId(), who.id())
                    .update();
            jdbc.sql("""
                            insert into password_link (token_hash, region_id, person_id, expires_at)
                            values (?, ?, ?, now() + interval '1 hour')""").params(token.hash(), who.regionId(), who.id()).update();
            jdbc.sql("""
                            insert into audit (region_id, action, subject, about_person)
                            values (?, 'jalan darurat dari server', ?, ?)""").params(who.regionId(), who.name(), who.id()).update();
            return token;
        });
    }
}
