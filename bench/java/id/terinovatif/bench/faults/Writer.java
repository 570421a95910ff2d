package id.terinovatif.bench.faults;

import id.terinovatif.world.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** One who writes a number into a draft of her own, again and again, and remembers which ones were acknowledged. */
final class Writer {
    private static final Pattern NUMBER = Pattern.compile("Tulisan nomor (\\d+)\\.");

    static final int SAVED = 302;
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]+)</h1>");

    private Visitor visitor;
    private final String draft;
    private long attempted;
    private long acknowledged;
    private String uploaded = "";
    private String answered = "";
    private int saves;
    private int uploads;

    Writer(Visitor visitor, String draft) {
        this.visitor = visitor;
        this.draft = draft;
    }

    /** Whose session ended. */
    void comesAs(Visitor again) {
        visitor = again;
    }

    /** The heading of the page that refused last. */
    String answered() {
        return answered;
    }

    private int refused(HttpResponse<String> answer) {
        var heading = HEADING.matcher(answer.body());
        answered = heading.find() ? heading.group(1).strip() : "";
        return answer.statusCode();
    }

    /** One save, and what was answered, 0 for nothing; what fails may have been kept or not. */
    int write() {
        try {
            attempted++;
            var answer = visitor.submit(
                    draft + "/profil/tujuan", Map.of("tujuan", "Tulisan nomor " + attempted + ". Balita yang ditimbang naik."));
            // on the way to the sign-in page nothing was saved
            if (answer.statusCode() != SAVED || Visitor.target(answer).startsWith("/masuk")) return refused(answer);
            acknowledged = attempted;
            saves++;
            return SAVED;
        } catch (UncheckedIOException down) {
            return 0;
        }
    }

    /** One file, and what was answered; its name is remembered once it was taken. */
    int upload() {
        try {
            var name = "film-" + (uploads + 1) + "-" + attempted + ".mp4";
            visitor.get(draft + "/indikator/SID.VIDEO");
            var answer = visitor.upload(draft + "/indikator/SID.VIDEO", Map.of("tingkat", "1"), name, film(name));
            if (answer.statusCode() != SAVED) return refused(answer);
            uploaded = name;
            uploads++;
            return SAVED;
        } catch (UncheckedIOException down) {
            return 0;
        }
    }

    private static byte[] film(String name) {
        var bytes = new byte[100_000];
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        var own = (draft(name)).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(own, 0, bytes, 64, own.length);
        return bytes;
    }

    private static String draft(String name) {
        return name + System.nanoTime();
    }

    /** Whether what was acknowledged last is there, or a later try of the same writer. */
    boolean whole() {
        var found = NUMBER.matcher(visitor.get(draft + "/profil/tujuan").body());
        long kept = found.find() ? Long.parseLong(found.group(1)) : 0;
        return kept >= acknowledged && kept <= attempted;
    }

    boolean fileThere() {
        return uploaded.isEmpty()
                || visitor.get(draft + "/indikator/SID.VIDEO").body().contains(uploaded);
    }

    int saves() {
        return saves;
    }

    int uploads() {
        return uploads;
    }
}
