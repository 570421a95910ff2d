package id.terinovatif.backup;

import id.terinovatif.backup.Backup.Connecting;
import id.terinovatif.backup.Manifest.Kind;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.WrongSetting;
import id.terinovatif.shared.database.VisitedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code bin/backup [--isi-tabel] [folder]}: one more copy, while the programme runs or stands still. */
public final class BackupMain {
    private static final String ROWS = "--isi-tabel";

    private BackupMain() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, System.getenv(), out, err));
    }

    static int run(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        var words = new ArrayList<>(List.of(arguments));
        var rows = words.remove(ROWS);
        if (words.size() > 1 || words.stream().anyMatch(word -> word.startsWith("-"))) {
            err.println("Pakai: bin/backup [--isi-tabel] [folder]");
            return 2;
        }
        try {
            var place = Place.of(environment);
            var copies = place.copies(words.isEmpty() ? "" : words.getFirst());
            var done = copied(place, copies, rows);
            out.println(said(copies.depot().words(), done));
            for (var damaged : done.manifest().damaged())
                out.println("Perhatian: berkas bukti hilang atau rusak di tempatnya, tidak ikut disalin: " + damaged);
            return 0;
        } catch (WrongSetting | BackupFault fault) {
            err.println(fault.getMessage());
        } catch (IOException | SQLException e) {
            err.println("Cadangan tidak jadi dibuat: " + e.getMessage());
        }
        return 1;
    }

    private static Backup.Done copied(Place place, Copies copies, boolean rows) throws IOException, SQLException {
        var backup = new Backup(copies, place.data(), place.evidence(), Clock.systemUTC());
        if (place.ownServer()) return backup.run(Kind.LOGICAL, server(place.environment()), Map::of);
        try (var visited = VisitedPostgres.in(place.postgres())) {
            return backup.run(rows ? Kind.LOGICAL : Kind.PHYSICAL, visited::connect, Map::of);
        }
    }

    private static Connecting server(Map<String, String> environment) {
        return () -> DriverManager.getConnection(
                environment.getOrDefault("SPRING_DATASOURCE_URL", ""),
                environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""));
    }

    private static String said(String where, Backup.Done done) {
        var manifest = done.manifest();
        return "Cadangan selesai: " + where + "/" + done.name() + " (" + Indonesian.size(manifest.bytes()) + ", "
                + Indonesian.number(manifest.evidence().size()) + " berkas bukti, " + Indonesian.number(done.fresh())
                + " di antaranya baru). Pulihkan dengan: bin/restore "
                + where;
    }
}
