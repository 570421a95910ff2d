package id.terinovatif.bench.faults;

import id.terinovatif.account.factor.Telephone;
import id.terinovatif.trail.AuditMain;
import id.terinovatif.world.Programme;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The clock of the programme and of its PostgreSQL jumps while people save: two days ahead, back to an hour behind, and right again.
 * Said at each place: what saves are answered with, whether who signs in anew comes in with the code of a right telephone or with one
 * from paper, and what waits in the queue. At the end what was acknowledged must be there and the trail whole.
 */
final class ClockFault {
    private static final int WRITERS = 20;

    private final Path data;
    private final Path shift;
    private final Programme programme;
    private final Office office;

    private ClockFault(Path data, Path shift, Programme programme) {
        this.data = data;
        this.shift = shift;
        this.programme = programme;
        this.office = Office.open(programme);
    }

    static void run(Path root) throws Exception {
        var library = Files.createDirectories(root).resolve("clock.so");
        OtherFaults.command("gcc", "-O2", "-shared", "-fPIC", "-o", library.toString(), "bench/clock.c");
        var shift = Files.write(root.resolve("shift"), new byte[Long.BYTES]);
        var data = root.resolve("waktu");
        var settings = Map.of("LD_PRELOAD", library.toString(), "CLOCK_SHIFT", shift.toString(), "TERINOVATIF_API_PER_MINUTE", "0");
        try (var programme = Programme.start(data, settings)) {
            new ClockFault(data, shift, programme).run();
        }
        int trail = AuditMain.run(new String[] {"verify"}, Map.of("TERINOVATIF_DATA", data.toString()), System.out, System.err);
        System.out.println(trail == 0 ? "the trail is whole" : "THE TRAIL IS NOT WHOLE");
    }

    private void run() throws Exception {
        var ani = Telephone.of("ani@daerah.go.id", programme.visitor(), Office.PASSWORD);
        var writers = office.writers(WRITERS);
        for (var at : List.of(Duration.ZERO, Duration.ofDays(2), Duration.ofHours(-1), Duration.ZERO)) {
            jump(at);
            var answers = Office.all(writers);
            // those whose session ended sign in anew and go on
            var again = answers.containsKey(Writer.SIGNED_OUT) ? ", signed in anew " + Office.all(office.again(writers)) : "";
            var file = writers.getFirst().upload();
            System.out.println("clock at " + at + ", as " + programme.visitor().get("/masuk").headers().firstValue("Date").orElse("")
                    + ": saves " + answers + again + ", a file " + file
                    + "; a right telephone's code: " + ani.comeIn(programme.visitor(), Office.PASSWORD)
                    + ", one from paper: " + ani.comeInByPaper(programme.visitor(), Office.PASSWORD)
                    + "; work left after 20 s: " + left() + "; lost " + Office.lost(writers));
        }
        programme.killAndStart();
        System.out.println("killed and started again: lost " + Office.lost(office.again(writers)) + ", files gone "
                + writers.stream().mapToInt(writer -> writer.filesGone(0)).sum());
    }

    private void jump(Duration by) throws IOException {
        var bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder()).putLong(by.toSeconds()).array();
        try (var file = new java.io.RandomAccessFile(shift.toFile(), "rw")) {
            file.write(bytes);
        }
    }

    /** Jobs that are not done, by themselves, within a while. */
    private int left() throws Exception {
        int left = -1;
        for (int tries = 0; tries < 20 && left != 0; tries++) {
            TimeUnit.SECONDS.sleep(1);
            left = id.terinovatif.shared.database.ReachedDatabase.in(Map.of("TERINOVATIF_DATA", data.toString()), connection -> {
                try (var rows = connection.createStatement().executeQuery("select count(*) from job where set_aside_at is null")) {
                    rows.next();
                    return rows.getInt(1);
                }
            });
        }
        return left;
    }
}
