package id.terinovatif.privacy;

import id.terinovatif.account.User;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's own copy of all that stands under the own account: one JSON file for each table, no secret, nothing of others. */
@Component
class OwnData {
    private static final List<String> SECRET = List.of(
            "password", "session_stamp", "secret", "token_hash", "hash", "code_hash", "attributes", "print", "stems");

    private final JdbcClient jdbc;

    OwnData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(User user, OutputStream to) throws IOException {
        var contents = new StringBuilder("berkas\tisi\tbaris\n");
        try (var zip = new ZipOutputStream(to)) {
            var account = rows("person", "region_id = :region and id = :person", List.of(), user);
            add(zip, contents, "akun.json", "akun Anda", account);
            for (var one : Holding.ALL) {
                var rows = rows(one.table(), one.condition(), one.without(), user);
                if (!rows.isEmpty()) add(zip, contents, one.table() + "-" + one.column() + ".json", one.what(), rows);
            }
            put(zip, "isi.tsv", contents.toString());
        }
    }

    private List<String> rows(String table, String condition, List<String> without, User user) {
        var hidden = Stream.concat(SECRET.stream(), without.stream()).toArray(String[]::new);
        return jdbc.sql("select (to_jsonb(t) - cast(:hidden as text[]))::text from " + table + " t where " + condition)
                .param("hidden", hidden)
                .param("region", user.regionId())
                .param("person", user.id())
                .query(String.class)
                .list();
    }

    private static void add(ZipOutputStream zip, StringBuilder contents, String file, String what, List<String> rows)
            throws IOException {
        put(zip, file, "[\n" + String.join(",\n", rows) + "\n]\n");
        contents.append(file)
                .append('\t')
                .append(what)
                .append('\t')
                .append(rows.size())
                .append('\n');
    }

    private static void put(ZipOutputStream zip, String file, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
