package id.terinovatif.bench.load;

import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;

/** How soon the kit of an innovation with 50 MB of open documents begins to arrive, and when it is whole. */
public final class KitCost {
    private static final int MEGABYTES = 9;
    private static final int ASKED = 20;
    private static final String[] INDICATORS = {"SID.REGULASI", "SID.PEDOMAN", "SID.SDM", "SID.BIMTEK", "SID.RKPD", "SID.JEJARING"};

    private KitCost() {}

    /** Argument: a filled data folder, which may be thrown away. */
    public static void main(String[] arguments) throws Exception {
        var data = Path.of(arguments[0]).toAbsolutePath();
        try (var programme = Programme.start(data);
                var database = new Database(data);
                var http = HttpClient.newHttpClient()) {
            var operator = programme.visitor();
            operator.signIn("operator@63.01.uji", "terinovatif");
            var path = Drafts.begin(operator, "PERAHU KIT LIMA PULUH");
            long id = Long.parseLong(path.replaceAll("\\D", ""));
            for (int n = 0; n < INDICATORS.length; n++) open(operator, database, path, id, n);
            publish(database, id);
            var kit = HttpRequest.newBuilder(URI.create(programme.address() + "/katalog/" + id + "/kit.zip")).build();
            var first = new double[ASKED];
            var whole = new double[ASKED];
            long bytes = 0;
            for (int n = 0; n < ASKED; n++) {
                long began = System.nanoTime();
                try (var answer = http.send(kit, BodyHandlers.ofInputStream()).body()) {
                    bytes = answer.read() < 0 ? 0 : 1;
                    first[n] = (System.nanoTime() - began) / 1e6;
                    bytes += answer.transferTo(java.io.OutputStream.nullOutputStream());
                }
                whole[n] = (System.nanoTime() - began) / 1e6;
            }
            System.out.printf("%d kits of %.1f MB; the first after a start: first byte %.0f ms, whole %.0f ms%n", ASKED, bytes / 1e6, first[0], whole[0]);
            Arrays.sort(first);
            Arrays.sort(whole);
            System.out.printf("first byte, ms at p50 / p95: %.0f / %.0f; whole: %.0f / %.0f%n", first[ASKED / 2], first[ASKED * 95 / 100], whole[ASKED / 2], whole[ASKED * 95 / 100]);
        }
    }

    private static void open(Visitor operator, Database database, String path, long id, int n) throws Exception {
        var indicator = INDICATORS[n];
        var sent = operator.upload(path + "/indikator/" + indicator + "/bukti", Map.of(), "dokumen " + n + ".pdf", heavy(n));
        var held = database.numbers("select max(document_id) from evidence where innovation_id = " + id + " and indicator = '" + indicator + "'").getFirst();
        if (held == 0) throw new IOException(indicator + ": " + sent.statusCode());
        operator.get("/bukti/" + held);
        operator.post("/bukti/" + held + "/publik", Map.of("tampil", "ya"));
    }

    /** A letter with noise that does not shrink. */
    private static byte[] heavy(int seed) throws IOException {
        try (var document = Loader.loadPDF(Drafts.pdf("Dokumen terbuka nomor " + seed))) {
            var noise = new byte[MEGABYTES << 20];
            new Random(seed).nextBytes(noise);
            var stream = document.getDocument().createCOSStream();
            try (var to = stream.createOutputStream()) {
                to.write(noise);
            }
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Lampiran"), stream);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void publish(Database database, long id) throws Exception {
        for (var piece : Map.of("langkah_meniru", "Latih kader\tBidan\t10", "potensi_replikasi", "Ada sungai.", "sumber_daya", "Satu perahu, Rp1.450.000 sebulan.").entrySet())
            database.run("insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by) select region_id, id, '" + piece.getKey() + "', '" + piece.getValue() + "', 1, now(), 1 from innovation where id = " + id);
        database.run("update innovation set status = 'PUBLISHED', submitted_at = now(), moved_at = now() where id = " + id);
    }
}
