package id.terinovatif.bench.faults;

import id.terinovatif.world.Drafts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Writers who save every 0.5 to 2 s until the crowd is closed; while it is looked at, all stand still. */
final class Crowd implements AutoCloseable {
    private final List<Writer> writers = new ArrayList<>();
    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock();
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private int lost;
    private int lostFiles;

    /** Signs so many writers in at each of these nodes of one installation. */
    Crowd(List<Office> nodes, int count) {
        for (int i = 0; i < count; i++) {
            var atNodes = nodes.stream().map(Office::operator).toList();
            writers.add(new Writer(atNodes, Drafts.begin(atNodes.getFirst(), "INOVASI " + i)));
        }
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
