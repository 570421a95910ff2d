package id.terinovatif.bench.faults;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.SetUp;
import id.terinovatif.world.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A set-up installation with the admin Ani and the operator Rina. */
record Office(Programme programme) {
    static final String PASSWORD = "kata sandi yang panjang";

    static Office open(Programme programme) {
        SetUp.done(programme, PASSWORD);
        var office = new Office(programme);
        var admin = office.admin();
        var agency = first("<option value=\"(\\d+)\"", admin.get("/kelola/akun").body());
        admin.post(
                "/kelola/akun/undangan",
                Map.of("nama", "Rina", "email", "rina@daerah.go.id", "peran", "OPERATOR", "perangkat", agency));
        var link = first("(/undangan/[\\w-]+)", admin.get("/kelola/akun").body());
        var rina = programme.visitor();
        rina.get(link);
        rina.post(link, Map.of("sandi", PASSWORD, "ulang", PASSWORD));
        return office;
    }

    Visitor admin() {
        return signedIn("ani@daerah.go.id");
    }

    Visitor operator() {
        return signedIn("rina@daerah.go.id");
    }

    private Visitor signedIn(String email) {
        var visitor = programme.visitor();
        visitor.signIn(email, PASSWORD);
        return visitor;
    }

    List<Writer> writers(int count) {
        var writers = new ArrayList<Writer>();
        for (int i = 0; i < count; i++) {
            var visitor = operator();
            writers.add(new Writer(List.of(visitor), Drafts.begin(visitor, "INOVASI " + i)));
        }
        return writers;
    }

    /** All sign in anew, as after a session that ended. */
    List<Writer> again(List<Writer> writers) {
        for (var writer : writers) writer.comesAs(operator());
        return writers;
    }

    /** Every writer saves once; how often which answer came, 0 where none did. */
    static Map<Integer, Integer> all(List<Writer> writers) {
        var answers = new TreeMap<Integer, Integer>();
        for (var writer : writers) answers.merge(writer.write(), 1, Integer::sum);
        return answers;
    }

    /** Milliseconds until a save is acknowledged; a minute at most. */
    static long untilSaved(Writer writer) throws InterruptedException {
        long from = System.nanoTime();
        while (writer.write() != Writer.SAVED) {
            if (System.nanoTime() - from > TimeUnit.MINUTES.toNanos(1)) throw new IllegalStateException("not within a minute");
            TimeUnit.MILLISECONDS.sleep(250);
        }
        return (System.nanoTime() - from) / 1_000_000;
    }

    /** Of those whose last acknowledged save is not there. */
    static long lost(List<Writer> writers) {
        return writers.stream().filter(writer -> !writer.whole(0)).count();
    }

    /** Milliseconds of a list, the median of fifty. */
    static long page(Visitor visitor) {
        var times = new ArrayList<Long>();
        for (int i = 0; i < 50; i++) {
            long from = System.nanoTime();
            if (visitor.get("/inovasi").statusCode() != 200) throw new IllegalStateException("not 200");
            times.add((System.nanoTime() - from) / 1_000_000);
        }
        return times.stream().sorted().toList().get(25);
    }

    static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) throw new IllegalStateException(pattern);
        return found.group(1);
    }
}
