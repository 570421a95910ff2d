package id.terinovatif.bench.faults;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;

/** Writers who save every 0.5 to 2 s until the crowd is closed; while it is looked at, all stand still. */
final class Crowd implements AutoCloseable {
    static final String PASSWORD = "kata sandi yang panjang";

    private final List<Writer> writers = new ArrayList<>();
    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock();
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private int lost;
    private int lostFiles;

    /** Signs so many writers in at each of these nodes, the first of which {@link #settled}. */
    Crowd(List<Programme> nodes, int count) {
        for (int i = 0; i < count; i++) {
            var atNodes = nodes.stream().map(Crowd::signedIn).toList();
            writers.add(new Writer(atNodes, Drafts.begin(atNodes.getFirst(), "INOVASI " + i)));
        }
    }

    /** The programme with its region and the account of all writers. */
    static Programme settled(Programme programme) {
        SetUp.done(programme, PASSWORD);
        var admin = programme.visitor();
        admin.signIn("ani@daerah.go.id", PASSWORD);
        var agency = first("<option value=\"(\\d+)\"", admin.get("/kelola/akun").body());
        admin.post(
                "/kelola/akun/undangan",
                Map.of("nama", "Rina", "email", "rina@daerah.go.id", "peran", "OPERATOR", "perangkat", agency));
        var link = first("(/undangan/[\\w-]+)", admin.get("/kelola/akun").body());
        var rina = programme.visitor();
        rina.get(link);
        rina.post(link, Map.of("sandi", PASSWORD, "ulang", PASSWORD));
        return programme;
    }

    static Visitor signedIn(Programme programme) {
        var visitor = programme.visitor();
        visitor.signIn("rina@daerah.go.id", PASSWORD);
        return visitor;
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IllegalStateException(pattern);
        return found.group(1);
    }

    /** All begin; the first so many bring a file with every fifth save. */
    void work(int uploaders) {
        for (int i = 0; i < writers.size(); i++) {
            var writer = writers.get(i);
            var brings = i < uploaders;
            pool.submit(() -> work(writer, brings));
        }
    }

    private void work(Writer writer, boolean brings) {
        try {
            for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
                working.readLock().lock();
                try {
                    writer.write();
                    if (brings && n % 5 == 0) writer.upload();
                } finally {
                    working.readLock().unlock();
                }
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(500, 2000));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was acknowledged last to each must be there, as this node says. */
    void look(int node) {
        working.writeLock().lock();
        try {
            for (var writer : writers) {
                if (!writer.whole(node)) lost++;
                if (!writer.fileThere(node)) lostFiles++;
            }
        } finally {
            working.writeLock().unlock();
        }
    }

    /** The same, and every file acknowledged so far byte for byte. */
    void lookAtAll(int node) {
        working.writeLock().lock();
        try {
            look(node);
            for (var writer : writers) lostFiles += writer.filesGone(node);
        } finally {
            working.writeLock().unlock();
        }
    }

    String words() {
        return "saves acknowledged " + writers.stream().mapToInt(Writer::saves).sum() + ", lost " + lost
                + "\nfiles acknowledged " + writers.stream().mapToInt(Writer::uploads).sum() + ", lost " + lostFiles
                + "\nanswered with a fault " + writers.stream().mapToInt(Writer::broken).sum();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
