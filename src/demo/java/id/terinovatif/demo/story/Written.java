package id.terinovatif.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The innovations that were written by hand. */
final class Written {
    private static final List<String> FIELDS =
            List.of("nama", "inisiator", "nama_inisiator", "jenis", "rancang_bangun", "tujuan", "manfaat", "hasil");

    private Written() {}

    static List<Story> all() {
        return Stream.of("written-strong.yaml", "written-weak.yaml", "written-begun.yaml")
                .flatMap(file -> Rows.list(Written.class, file).stream())
                .map(Written::story)
                .toList();
    }

    private static Story story(Map<String, Object> row) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : FIELDS) put(fields, field, row, field);
        put(fields, "urusan_utama", row, "urusan");
        putDay(fields, "waktu_uji_coba", row, "uji_coba");
        putDay(fields, "waktu_penerapan", row, "penerapan");
        if (fields.containsKey("waktu_penerapan")) Details.add(fields, Rows.text(row, "unit"));
        return new Story(
                Rows.text(row, "unit"),
                Rows.find(row, "oleh"),
                Road.of(Rows.text(row, "jalan")),
                Strength.of(Rows.text(row, "mutu")),
                Rows.number(row, "umur", 10),
                Rows.find(row, "alasan"),
                fields,
                Rows.number(row, "penerima", 0),
                Rows.number(row, "orang", 9));
    }

    private static void put(Map<String, String> fields, String field, Map<String, Object> row, String key) {
        var text = Rows.find(row, key);
        if (text != null) fields.put(field, text);
    }

    /** YAML reads a bare date as a moment in UTC. */
    private static void putDay(Map<String, String> fields, String field, Map<String, Object> row, String key) {
        if (row.get(key) instanceof java.util.Date day)
            fields.put(field, day.toInstant().toString().substring(0, 10));
    }
}
