package id.terinovatif.bench.faults;

import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.database.ReachedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tables and the folder of evidence hold, read beside the programme; and which of the writers' acknowledged acts are not in it. */
final class Ledger {
    private final Path data;
    private final Set<String> wholeFiles = new HashSet<>();

    Ledger(Path data) {
        this.data = data;
    }

    /** One line for each save or file that is gone. */
    List<String> gone(List<Writer> writers) throws IOException, SQLException {
        var texts = new HashMap<Long, String>();
        var files = new HashMap<String, String>();
        ReachedDatabase.in(Map.of("TERINOVATIF_DATA", data.toString()), connection -> {
            try (var statement = connection.createStatement()) {
                try (var rows = statement.executeQuery("select innovation_id, value from profile_field where field = 'tujuan'")) {
                    while (rows.next()) texts.put(rows.getLong(1), rows.getString(2));
                }
                try (var rows = statement.executeQuery(
                        "select e.innovation_id, d.title, d.sha256 from evidence e join document d on d.region_id = e.region_id and d.id = e.document_id")) {
                    while (rows.next()) files.put(rows.getLong(1) + "/" + rows.getString(2), rows.getString(3));
                }
            }
            return null;
        });
        var gone = new ArrayList<String>();
        for (var writer : writers) {
            var text = texts.getOrDefault(writer.number(), "");
            if (!writer.fits(text)) gone.add("save of " + writer.words() + ", found \"" + text + "\"");
            for (var film : writer.films())
                if (!film.sha256().equals(files.get(film.innovation() + "/" + film.name())) || !whole(film.sha256()))
                    gone.add("file " + film);
        }
        return gone;
    }

    /** Each file's bytes are hashed the first time; whether it is there, every time. */
    private boolean whole(String sha256) throws IOException {
        var file = data.resolve("evidence").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
        if (!Files.exists(file)) return false;
        if (wholeFiles.contains(sha256)) return true;
        return Sha256.hex(Files.readAllBytes(file)).equals(sha256) && wholeFiles.add(sha256);
    }
}
