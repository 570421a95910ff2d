package id.terinovatif.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database holds: its tables, their columns and rows, and the newest migration. */
final class Tables {
    /** Where Flyway keeps which migrations have been applied; the schema itself, not what people wrote. */
    private static final String OF_FLYWAY = "flyway_schema_history";

    private Tables() {}

    static List<String> names(Connection connection) throws SQLException {
        return texts(
                connection,
                "select table_name from information_schema.tables where table_schema = 'public'"
                        + " and table_type = 'BASE TABLE' and table_name <> '" + OF_FLYWAY + "' order by 1");
    }

    /** The columns that are written, not computed. */
    static List<String> columns(Connection connection, String table) throws SQLException {
        return texts(
                connection,
                "select quote_ident(attname) from pg_attribute where attrelid = 'public." + quoted(table)
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum");
    }

    /** Of what outlives a crash; an unlogged table comes back empty, as it should. */
    static Map<String, Long> counts(Connection connection) throws SQLException {
        var counts = new TreeMap<String, Long>();
        var unlogged = texts(connection, "select relname from pg_class where relpersistence = 'u'");
        for (var table : names(connection)) {
            if (unlogged.contains(table)) continue;
            counts.put(
                    table,
                    Long.valueOf(texts(connection, "select count(*)::text from public." + quoted(table))
                            .getFirst()));
            Pace.rest();
        }
        return counts;
    }

    /** The newest migration; empty before the first. */
    static String schema(Connection connection) throws SQLException {
        if (texts(connection, "select to_regclass('public." + OF_FLYWAY + "')::text")
                        .getFirst()
                == null) return "";
        var newest = texts(
                connection,
                "select version from " + OF_FLYWAY + " where success and version is not null"
                        + " order by string_to_array(version, '.')::bigint[] desc limit 1");
        return newest.isEmpty() ? "" : newest.getFirst();
    }

    /** The hash and size, split by a blank, of every file that a document names. */
    static List<String> evidence(Connection connection) throws SQLException {
        return texts(connection, "select distinct sha256 || ' ' || size from document where sha256 is not null");
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
