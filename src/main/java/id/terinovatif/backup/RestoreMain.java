package id.terinovatif.backup;

import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.WrongSetting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;

/** {@code bin/restore folder}: the newest copy of a folder or bucket of copies, or the copy named, into an empty data folder. */
public final class RestoreMain {
    private RestoreMain() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out, err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        if (arguments.length != 1 || arguments[0].startsWith("-")) {
            err.println("Pakai: bin/restore folder-cadangan, atau bin/restore s3://ember/awalan");
            return 2;
        }
        try {
            var place = Place.of(environment);
            var restore = place.restore(arguments[0]);
            RestorePlace.in(place).fill(restore);
            out.println(said(place, restore));
            return 0;
        } catch (WrongSetting fault) {
            err.println(fault.getMessage());
        } catch (BackupFault fault) {
            err.println("Tidak dipulihkan: " + fault.getMessage());
        } catch (IOException | SQLException | FlywayException e) {
            err.println("Tidak dipulihkan: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return 1;
    }

    private static String said(Place place, Restore restore) throws IOException {
        var manifest = restore.manifest();
        return "Pulih dan utuh: " + place.data() + " berisi keadaan "
                + Indonesian.dateAndTime(restore.until().orElse(manifest.started()), ZoneId.systemDefault()) + " ("
                + Indonesian.number(manifest.files().size()) + " berkas data dan "
                + Indonesian.number(manifest.evidence().size())
                + " berkas bukti, semuanya cocok dengan sidiknya). Jalankan program seperti biasa pada folder itu.";
    }
}
