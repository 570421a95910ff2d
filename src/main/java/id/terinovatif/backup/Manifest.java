package id.terinovatif.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a copy holds, written last: a copy without it does not count.
 *
 * @param started when the copy began; what was saved before is in it
 * @param schema the newest migration of the database
 * @param before rows of each table when the copy began
 * @param after the same when it ended
 * @param files the database and the data folder's own files, by their path in the data folder
 * @param evidence every evidence file that lies in the storage
 * @param damaged evidence that is named but could not be read whole where it lies
 * @param indexes the claimed index of each region and year as the programme computed it, by "region/year"; empty where a command copied
 */
record Manifest(
        Kind kind,
        Instant started,
        Instant ended,
        String schema,
        Map<String, Long> before,
        Map<String, Long> after,
        List<Kept> files,
        List<Kept> evidence,
        List<String> damaged,
        Map<String, String> indexes) {
    /** How the database was copied: its files as they lie, or its rows as text. */
    enum Kind {
        PHYSICAL,
        LOGICAL
    }

    /**
     * A file that was copied.
     *
     * @param path in the data folder; of evidence its hash
     * @param size in bytes
     */
    record Kept(String path, long size, String sha256) {
        static void write(List<Kept> list, OutputStream out) {
            JSON.writeValue(out, list);
        }

        static List<Kept> read(InputStream in) {
            return List.of(JSON.readValue(in, Kept[].class));
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(OutputStream out) {
        JSON.writeValue(out, this);
    }

    static Manifest read(InputStream in) throws IOException {
        try {
            return JSON.readValue(in, Manifest.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BackupFault fault) throw fault;
            throw new IOException("daftar isi salinan tidak terbaca", e);
        }
    }

    long bytes() {
        return files.stream().mapToLong(Kept::size).sum()
                + evidence.stream().mapToLong(Kept::size).sum();
    }
}
