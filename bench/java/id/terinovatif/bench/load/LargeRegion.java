package id.terinovatif.bench.load;

import id.terinovatif.bench.load.Page.Request;
import id.terinovatif.bench.load.Product.Session;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The pages of the one large region, asked for by several people of a role at once. */
final class LargeRegion {
    private static final int PEOPLE = 5;
    private static final int DRAWN = 400;
    private static final String[] INDICATORS = {"SID.REGULASI", "SID.BIMTEK", "SID.JEJARING", "SID.VIDEO", "SID.RKPD"};

    private final Random random = new Random(1);
    private final List<Session> operators = new ArrayList<>();
    private final List<Session> verifiers = new ArrayList<>();
    private final List<Session> leaders = new ArrayList<>();
    private final List<Long> all;
    private final List<Long> open;

    LargeRegion(Product product, Database database) throws IOException, InterruptedException, SQLException {
        for (int n = 0; n < PEOPLE; n++) {
            operators.add(product.signIn("operator@63.01.uji", "terinovatif"));
            verifiers.add(product.signIn("verifier@63.01.uji", "terinovatif"));
            leaders.add(product.signIn("leader@63.01.uji", "terinovatif"));
        }
        all = database.numbers("select id from innovation order by id");
        open = database.numbers("""
                select i.id from innovation i join person p on p.region_id = i.region_id and p.email = 'operator@63.01.uji'
                where i.status in ('DRAFT', 'RETURNED') and i.agency_id = p.agency_id order by i.id""");
    }

    long innovations() {
        return all.size();
    }

    Session operator() {
        return operators.getFirst();
    }

    Session verifier() {
        return verifiers.getFirst();
    }

    List<Page> pages() {
        return List.of(
                new Page("Daftar /inovasi", many(verifiers, id -> "/inovasi?halaman=" + (1 + id % 3), false), 50),
                new Page("Satu inovasi", many(verifiers, id -> "/inovasi/" + id, false), 50),
                new Page("Halaman indikator", many(operators, id -> "/inovasi/" + id + "/indikator/" + indicator(), true), 50),
                new Page("Antrean verifikasi", many(verifiers, id -> "/verifikasi", false), 50),
                new Page("Dasbor", many(leaders, id -> "/dasbor", false), 50),
                new Page("Indeks daerah", many(verifiers, id -> "/indeks/2026", false), 50));
    }

    Page saving() {
        var requests = new ArrayList<Request>();
        for (int n = 0; n < DRAWN; n++) {
            var by = operators.get(n % PEOPLE);
            long id = open.get(random.nextInt(open.size()));
            requests.add(new Request(
                    "/inovasi/" + id + "/indikator/" + indicator(),
                    by.cookie(),
                    "_csrf=" + Product.encoded(by.token()) + "&tingkat=" + (1 + random.nextInt(3)),
                    id));
        }
        return new Page("Simpan satu jawaban", requests, 30);
    }

    private String indicator() {
        return INDICATORS[random.nextInt(INDICATORS.length)];
    }

    private List<Request> many(List<Session> by, java.util.function.LongFunction<String> path, boolean writable) {
        var ids = writable ? open : all;
        var requests = new ArrayList<Request>();
        for (int n = 0; n < DRAWN; n++) {
            long id = ids.get(random.nextInt(ids.size()));
            requests.add(new Request(path.apply(id), by.get(n % PEOPLE).cookie(), "", path.apply(id).contains("/" + id) ? id : 0));
        }
        return requests;
    }
}
