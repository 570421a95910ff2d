package id.terinovatif.bench.faults;

import id.terinovatif.world.Drafts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Writers who save again and again with pauses until the crowd is closed; while it is looked at, all stand still. */
final class Crowd implements AutoCloseable {
    private final List<Writer> writers = new ArrayList<>();
    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock();
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private volatile int lost;
    private volatile int lostFiles;

    /** What is done while nobody writes. */
    interface Work {
        void run() throws Exception;
    }

    /** Signs so many writers in at each of these nodes of one installation. */
    Crowd(List<Office> nodes, int count) {
        for (int i = 0; i < count; i++) {
            var atNodes = nodes.stream().map(Office::operator).toList();
            writers.add(new Writer(atNodes, Drafts.begin(atNodes.getFirst(), "INOVASI " + i)));
        }
    }

    /** All begin, with pauses of half a second to two; the first so many bring a file with every second save. */
    void work(int uploaders) {
        work(uploaders, 2000);
    }

    /** The same with pauses of a quarter of this to all of it, in milliseconds. */
    void work(int uploaders, int pause) {
        for (int i = 0; i < writers.size(); i++) {
            var writer = writers.get(i);
            var brings = i < uploaders;
            pool.submit(() -> work(writer, brings, pause));
        }
    }

    private void work(Writer writer, boolean brings, int pause) {
        try {
            for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
                working.readLock().lock();
                try {
                    writer.write();
                    if (brings && n % 2 == 0) writer.upload();
                } finally {
                    working.readLock().unlock();
                }
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(pause / 4, pause));
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            if (!pool.isShutdown()) System.out.println("a writer fell out: " + fault);
        }
    }

    /** Does it while nobody writes. */
    void still(Work work) throws Exception {
        working.writeLock().lock();
        try {
            work.run();
        } finally {
            working.writeLock().unlock();
        }
    }

    /** Waits until so many more saves are acknowledged. */
    void untilSaved(int more, Duration longest) throws InterruptedException {
        var end = Instant.now().plus(longest);
        for (long before = saves(); saves() < before + more; TimeUnit.MILLISECONDS.sleep(50))
            if (Instant.now().isAfter(end)) throw new IllegalStateException("nothing was saved for " + longest);
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

    /** What the ledger found to be gone, each in words. */
    void missed(List<String> gone) {
        gone.forEach(one -> System.out.println("LOST: " + one));
        long files = gone.stream().filter(one -> one.startsWith("file")).count();
        lostFiles += (int) files;
        lost += gone.size() - (int) files;
    }

    List<Writer> writers() {
        return writers;
    }

    int saves() {
        return writers.stream().mapToInt(Writer::saves).sum();
    }

    int uploads() {
        return writers.stream().mapToInt(Writer::uploads).sum();
    }

    /** Saves and files together. */
    int lost() {
        return lost + lostFiles;
    }

    String words() {
        return "saves acknowledged " + saves() + ", lost " + lost + "\nfiles acknowledged " + uploads() + ", lost " + lostFiles
                + "\nanswered with a fault " + writers.stream().mapToInt(Writer::broken).sum();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
