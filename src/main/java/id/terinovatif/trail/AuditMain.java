package id.terinovatif.trail;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.WrongSetting;
import id.terinovatif.shared.database.ReachedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;

/** {@code bin/audit verify}: "utuh" and exit 0, or each record that was changed, removed or swapped and exit 1. */
public final class AuditMain {
    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private AuditMain() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out, err));
    }

    /** The command; what it ends with. */
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (arguments.length != 1 || !arguments[0].equals("verify")) {
            err.println("Pakai: bin/audit verify");
            return NOT_CHECKED;
        }
        try {
            var result = checked(environment);
            result.findings().forEach(finding -> out.println(finding.line()));
            if (!result.findings().isEmpty()) return BROKEN;
            out.println("utuh: " + Indonesian.number(result.notes()) + " catatan di " + result.regions() + " daerah, "
                    + result.signatures() + " tanda tangan harian cocok");
            return INTACT;
        } catch (WrongSetting fault) {
            err.println(fault.getMessage());
        } catch (IOException | SQLException e) {
            err.println("Tidak dapat diperiksa: " + e.getMessage());
        }
        return NOT_CHECKED;
    }

    private static TrailCheck.Result checked(Map<String, String> environment) throws IOException, SQLException {
        var key = TrailKey.in(TrailKey.file(environment, ReachedDatabase.data(environment)))
                .orElse(null);
        return ReachedDatabase.over(environment, database -> TrailCheck.all(database, key));
    }
}
