package id.terinovatif.bench.faults;

import id.terinovatif.world.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One who writes a number into a draft of her own, through each node in turn, and remembers which ones were acknowledged. */
final class Writer {
    private static final Pattern NUMBER = Pattern.compile("Tulisan nomor (\\d+)\\.");
    private static final String PAGE = "/indikator/SID.VIDEO";

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]+)</h1>");
    static final int SAVED = 302;

    private List<Visitor> atNodes;
    private final String draft;
    private final List<Film> films = new ArrayList<>();
    private int turn;
    private String answered = "";
    private long attempted;
    private long acknowledged;
    private int saves;
    private int broken;

    private record Film(String name, byte[] bytes) {}

    Writer(List<Visitor> atNodes, String draft) {
        this.atNodes = atNodes;
        this.draft = draft;
    }

    private Visitor next() {
        return atNodes.get(turn++ % atNodes.size());
    }

    /** Whose session ended. */
    void comesAs(Visitor again) {
        atNodes = List.of(again);
    }

    /** The heading of the page that refused last. */
    String answered() {
        return answered;
    }

    private int refused(HttpResponse<String> answer) {
        var heading = HEADING.matcher(answer.body());
        answered = heading.find() ? heading.group(1).strip() : "";
        if (answer.statusCode() >= 500) broken++;
        return answer.statusCode();
    }

    /** One save, and what was answered, 0 for nothing; what fails may have been kept or not. */
    int write() {
        try {
            attempted++;
            var answer = next().submit(
                            draft + "/profil/tujuan",
                            Map.of("tujuan", "Tulisan nomor " + attempted + ". Balita yang ditimbang naik."));
            // on the way to the sign-in page nothing was saved
            if (answer.statusCode() != SAVED || Visitor.target(answer).startsWith("/masuk")) return refused(answer);
            acknowledged = attempted;
            saves++;
            return SAVED;
        } catch (UncheckedIOException down) {
            return 0;
        }
    }

    /** One file, and what was answered; it is remembered once it was taken. */
    int upload() {
        try {
            var film = film("film-" + (films.size() + 1) + "-" + attempted + ".mp4");
            var visitor = next();
            visitor.get(draft + PAGE);
            var answer = visitor.upload(draft + PAGE, Map.of("tingkat", "1"), film.name, film.bytes);
            if (answer.statusCode() != SAVED) return refused(answer);
            films.add(film);
            return SAVED;
        } catch (UncheckedIOException down) {
            return 0;
        }
    }

    private static Film film(String name) {
        var bytes = new byte[100_000];
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        var own = (name + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(own, 0, bytes, 64, own.length);
        return new Film(name, bytes);
    }

    /** Whether what was acknowledged last is there, or a later try of the same writer, as this node says. */
    boolean whole(int node) {
        var found = NUMBER.matcher(atNodes.get(node).get(draft + "/profil/tujuan").body());
        long kept = found.find() ? Long.parseLong(found.group(1)) : 0;
        return kept >= acknowledged && kept <= attempted;
    }

    /** Whether the file acknowledged last stands at its indicator, as this node says. */
    boolean fileThere(int node) {
        return films.isEmpty()
                || atNodes.get(node).get(draft + PAGE).body().contains(films.getLast().name);
    }

    /** How many of all acknowledged files this node does not give back byte for byte. */
    int filesGone(int node) {
        var page = films.isEmpty() ? "" : atNodes.get(node).get(draft + PAGE).body();
        return (int) films.stream()
                .filter(film -> !sameBytes(film, page, atNodes.get(node)))
                .count();
    }

    private static boolean sameBytes(Film film, String page, Visitor visitor) {
        var link = Pattern.compile("href=\"(/bukti/\\d+)\">" + Pattern.quote(film.name)).matcher(page);
        return link.find()
                && Arrays.equals(
                        visitor.download(link.group(1) + "/berkas").body(), film.bytes);
    }

    int saves() {
        return saves;
    }

    /** Saves and files that a node answered with a fault of its own. */
    int broken() {
        return broken;
    }

    int uploads() {
        return films.size();
    }
}
