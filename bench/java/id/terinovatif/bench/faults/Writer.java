package id.terinovatif.bench.faults;

import id.terinovatif.shared.Sha256;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** One who writes a number into a draft of her own, through each node in turn, and remembers which ones were acknowledged. */
final class Writer {
    private static final Pattern NUMBER = Pattern.compile("Tulisan nomor (\\d+)\\.");
    private static final String PAGE = "/indikator/SID.VIDEO";

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]+)</h1>");
    static final int SAVED = 302;
    /** Led to the sign-in page instead. */
    static final int SIGNED_OUT = 401;

    private static final int FILM = 30_000;

    private static final int ON_A_SHELF = 20;

    private List<Visitor> atNodes;
    private final String draft;
    private final List<Film> films = new CopyOnWriteArrayList<>();
    private String shelf;
    private int turn;
    private String answered = "";
    private long attempted;
    private long acknowledged;
    private volatile int saves;
    private volatile int broken;

    /** A file that was taken, at the innovation of this path. */
    record Film(String shelf, String name, String sha256) {
        long innovation() {
            return Writer.number(shelf);
        }
    }

    Writer(List<Visitor> atNodes, String draft) {
        this.atNodes = atNodes;
        this.draft = draft;
        this.shelf = draft;
    }

    private static long number(String path) {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Of the innovation with the texts. */
    long number() {
        return number(draft);
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
            if (answer.statusCode() != SAVED) return refused(answer);
            // on the way to the sign-in page nothing was saved
            if (Visitor.target(answer).startsWith("/masuk")) return SIGNED_OUT;
            acknowledged = attempted;
            saves++;
            return SAVED;
        } catch (UncheckedIOException down) {
            return 0;
        }
    }

    /** One file, and what was answered; it is remembered once it was taken. Twenty of them lie at one innovation. */
    int upload() {
        try {
            var visitor = next();
            if (!films.isEmpty() && films.size() % ON_A_SHELF == 0 && films.getLast().shelf.equals(shelf)) {
                var begun = Drafts.begin(visitor, "BERKAS " + draft + " " + films.size());
                if (!begun.startsWith("/inovasi/")) return 0;
                shelf = begun;
            }
            var name = "film-" + (films.size() + 1) + "-" + attempted + ".mp4";
            var bytes = film(name);
            visitor.get(shelf + PAGE);
            var answer = visitor.upload(shelf + PAGE, Map.of("tingkat", "1"), name, bytes);
            if (answer.statusCode() != SAVED) return refused(answer);
            if (Visitor.target(answer).startsWith("/masuk")) return SIGNED_OUT;
            films.add(new Film(shelf, name, Sha256.hex(bytes)));
            return SAVED;
        } catch (UncheckedIOException down) {
            return 0;
        }
    }

    private static byte[] film(String name) {
        var bytes = new byte[FILM];
        var head = new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2', 0, 0, 0, 0, 'm', 'p', '4', '2'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        var own = (name + System.nanoTime()).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(own, 0, bytes, 64, own.length);
        return bytes;
    }

    /** Whether what was acknowledged last is there, or a later try of the same writer, as this node says. */
    boolean whole(int node) {
        return fits(atNodes.get(node).get(draft + "/profil/tujuan").body());
    }

    /** Whether this is the text acknowledged last, or a later try. */
    boolean fits(String text) {
        var found = NUMBER.matcher(text);
        long kept = found.find() ? Long.parseLong(found.group(1)) : 0;
        return kept >= acknowledged && kept <= attempted;
    }

    /** Whether the file acknowledged last stands at its indicator, as this node says. */
    boolean fileThere(int node) {
        return films.isEmpty()
                || atNodes.get(node).get(films.getLast().shelf + PAGE).body().contains(films.getLast().name);
    }

    /** How many of all acknowledged files this node does not give back byte for byte. */
    int filesGone(int node) {
        var visitor = atNodes.get(node);
        var pages = new HashMap<String, String>();
        return (int) films.stream()
                .filter(film -> !sameBytes(film, pages.computeIfAbsent(film.shelf, one -> visitor.get(one + PAGE).body()), visitor))
                .count();
    }

    private static boolean sameBytes(Film film, String page, Visitor visitor) {
        var link = Pattern.compile("href=\"(/bukti/\\d+)\">" + Pattern.quote(film.name)).matcher(page);
        return link.find()
                && Sha256.hex(visitor.download(link.group(1) + "/berkas").body()).equals(film.sha256);
    }

    List<Film> films() {
        return films;
    }

    String words() {
        return draft + ": acknowledged " + acknowledged + ", tried " + attempted;
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
