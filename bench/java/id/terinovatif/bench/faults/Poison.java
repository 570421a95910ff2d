package id.terinovatif.bench.faults;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.Hostile;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that cost far more than they weigh, brought as evidence and as a list: what is answered, and a page beside them. */
final class Poison {
    private static final int EACH = 5;

    private Poison() {}

    static void run(Office office) {
        var operator = office.operator();
        var admin = office.admin();
        var draft = Drafts.begin(operator, "RACUN");
        var files = new LinkedHashMap<String, byte[]>();
        files.put("membengkak.pdf", Hostile.unpackingPdf());
        files.put("tak-berujung.pdf", Hostile.endlessPdf());
        files.put("kosong.pdf", new byte[0]);
        files.put("terpotong.pdf", java.util.Arrays.copyOf(Hostile.endlessPdf(), 700));
        long alone = Office.page(operator);
        var answers = new LinkedHashMap<String, Integer>();
        long from = System.nanoTime();
        for (int i = 0; i < EACH; i++)
            for (var file : files.entrySet()) {
                operator.get(draft + "/indikator/SID.REGULASI");
                var name = i + "-" + file.getKey();
                answers.merge(
                        file.getKey() + " " + operator.upload(draft + "/indikator/SID.REGULASI", Map.of("tingkat", "1"), name, file.getValue()).statusCode(),
                        1,
                        Integer::sum);
            }
        admin.get("/kelola/perangkat-daerah");
        var list = admin.upload("/kelola/perangkat-daerah", Map.of(), "daftar.xlsx", Hostile.unpackingSheet(700)).statusCode();
        long took = (System.nanoTime() - from) / 1_000_000;
        System.out.println("poison files: answers " + answers + ", a sheet of 700 MB " + list + ", all within " + took
                + " ms; page alone median " + alone + " ms, while they are read " + Office.page(operator) + " ms; programme ready: "
                + office.programme().visitor().get("/actuator/health/readiness").statusCode());
    }
}
