package id.terinovatif.bench.load;

import id.terinovatif.world.Programme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * How late a live board is at the node where nobody writes: the demo on two nodes with one PostgreSQL and one folder, answers saved at
 * the first, lines open at it and then at the second. {@code BoardNodes <empty folder> [lines] [answers]}
 */
public final class BoardNodes {
    private BoardNodes() {}

    public static void main(String[] given) throws Exception {
        var data = Path.of(given[0]).toAbsolutePath();
        int lines = BoardLoad.number(given, 1, 180);
        int saves = BoardLoad.number(given, 2, 20);
        boolean all;
        try (var first = Programme.start(data, Map.of("SPRING_PROFILES_ACTIVE", "demo"));
                var database = new Database(data);
                var second = Programme.start(data, Map.of(
                        "SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + database.port() + "/postgres",
                        "SPRING_DATASOURCE_USERNAME", "terinovatif",
                        "SPRING_DATASOURCE_PASSWORD", database.password()))) {
            System.out.print("at the same node: ");
            all = BoardLoad.measure(first.address(), first.address(), lines, saves);
            System.out.print("at the other node: ");
            all &= BoardLoad.measure(first.address(), second.address(), lines, saves);
            System.out.println("load " + Files.readString(Path.of("/proc/loadavg")));
        }
        System.exit(all ? 0 : 1);
    }
}
