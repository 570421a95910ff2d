package id.terinovatif.competition;

import id.terinovatif.account.Role;
import id.terinovatif.competition.rules.Rules;
import id.terinovatif.competition.rules.RulesText;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A contest as an office holds it over the plain forms. */
public final class Lomba {
    private final World world;
    private final World.Place place;
    private final Visitor office;
    private final String path;
    private final Map<String, Visitor> jurors = new LinkedHashMap<>();
    private final Map<String, Long> people = new HashMap<>();

    private Lomba(World world, World.Place place, Visitor office, String path) {
        this.world = world;
        this.place = place;
        this.office = office;
        this.path = path;
    }

    public static Map<String, String> facts() {
        var today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        var facts = new HashMap<String, String>();
        facts.put("nama", "Anugerah Inovasi");
        facts.put("tahun", "2026");
        facts.put("tentang", "Untuk semua perangkat daerah dan masyarakat.");
        facts.put("tutup", today.plusDays(10).toString());
        facts.put("jam", "16:00");
        facts.put("baca", today.plusDays(20).toString());
        facts.put("contoh", "Krenova Kabupaten Batang 2022");
        return facts;
    }

    public static Lomba draft(World world, World.Place place, Map<String, String> more) {
        var office = world.as(place.email(Role.ADMIN));
        var facts = facts();
        facts.putAll(more);
        office.get("/lomba/baru");
        var path = Visitor.target(office.post("/lomba", facts)).replace("/susun", "");
        office.get(path);
        return new Lomba(world, place, office, path);
    }

    /** Open, with rules changed first. */
    public static Lomba open(World world, World.Place place, UnaryOperator<Rules> rules) {
        var lomba = draft(world, place, Map.of());
        var text = world.jdbc()
                .sql("select rules from competition where id = ?")
                .param(lomba.id())
                .query(String.class)
                .single();
        world.jdbc()
                .sql("update competition set rules = ? where id = ?")
                .params(RulesText.of(rules.apply(RulesText.read(text))), lomba.id())
                .update();
        lomba.office.post(lomba.path + "/pembukaan", Map.of());
        return lomba;
    }

    public static Lomba open(World world, World.Place place) {
        return open(world, place, rules -> rules);
    }

    /** An entry of the puskesmas, by its operator. */
    public Lomba enter(String name) {
        var operator = world.as(place.email(Role.OPERATOR));
        var innovation = Drafts.begin(operator, name);
        Drafts.fill(operator, innovation);
        var id = innovation.substring(innovation.lastIndexOf('/') + 1);
        operator.get(path + "/ikut?inovasi=" + id);
        operator.post(path + "/ikut", Map.of("inovasi", id, "kelompok", "Semua peserta", "benar", "ya"));
        return this;
    }

    /** So many entries of citizens. */
    public Lomba citizens(int count) {
        for (int i = 1; i <= count; i++) {
            var visitor = world.visitor();
            visitor.get(path + "/ikut-warga");
            visitor.post(path + "/ikut-warga", citizen("Warga " + i, "INOVASI " + i));
        }
        return this;
    }

    public static Map<String, String> citizen(String name, String title) {
        var form = new HashMap<String, String>();
        form.put("nama", name);
        form.put("kontak", "0812 3456 7890");
        form.put("judul", title);
        form.put("kelompok", "Semua peserta");
        form.put("benar", "ya");
        for (var code : List.of("rancang_bangun", "tujuan", "manfaat", "hasil"))
            form.put("jawab." + code, "Anak yang ditimbang naik dari 38 menjadi 97 dalam setahun.");
        return form;
    }

    /** Seats so many jurors from outside. */
    public Lomba jurors(int count) {
        for (int i = 1; i <= count; i++) juror("J" + i, Role.JUDGE, null);
        return this;
    }

    public Lomba juror(String label, Role role, @org.jspecify.annotations.Nullable Long agency) {
        var email = world.person(place.region(), "juri" + label + place.region().id(), role, agency);
        long person = world.jdbc()
                .sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
        office.get(path + "/juri");
        office.post(
                path + "/juri",
                Map.of("orang", String.valueOf(person), "lembaga", "Universitas " + label, "luar", "ya"));
        jurors.put(label, world.as(email));
        people.put(label, person);
        return this;
    }

    /** Past the deadline, everything admitted, everybody declared. */
    public Lomba closed() {
        world.jdbc()
                .sql("update competition set closes_at = now() - interval '1 minute' where id = ?")
                .param(id())
                .update();
        office.post(path + "/penutupan", Map.of());
        for (var number : numbers()) office.post(path + "/peserta/" + number, Map.of("putusan", "ADMITTED"));
        jurors.values().forEach(juror -> {
            juror.get(path + "/pernyataan");
            juror.post(path + "/pernyataan", Map.of("benar", "ya"));
        });
        return this;
    }

    public Lomba dealt() {
        closed();
        office.post(path + "/pembagian", Map.of("angka", "4271"));
        return this;
    }

    public Lomba reading() {
        dealt();
        office.post(path + "/pembacaan", Map.of());
        return this;
    }

    /** Everybody judges everything on the own desk; an entry's quality and a juror's strictness come from their numbers. */
    public Lomba judged() {
        jurors.forEach((label, juror) -> {
            for (int number : desk(label)) judge(label, juror, number);
        });
        return this;
    }

    public void judge(String label, Visitor juror, int number) {
        judge(label, juror, number, Math.clamp(85 - 5 * number + 2 * Integer.parseInt(label.substring(1)), 22, 79));
    }

    /** About so many points at each criterion, and handed in; what the juror has handed in before stays as it is. */
    public void judge(String label, Visitor juror, int number, int points) {
        for (int criterion = 1; criterion <= 5; criterion++) mark(juror, number, criterion, points + criterion % 2);
        juror.get(path + "/meja/" + number + "/serah");
        juror.post(path + "/meja/" + number + "/serah", Map.of());
    }

    public void mark(Visitor juror, int number, int criterion, int points) {
        int band = Math.min(4, Math.max(0, (points - 1) / 20));
        juror.get(path + "/meja/" + number + "/" + criterion);
        juror.post(
                path + "/meja/" + number + "/" + criterion,
                Map.of(
                        "revisi",
                        "0",
                        "jenjang",
                        String.valueOf(band),
                        "angka." + band,
                        String.valueOf(points),
                        "alasan",
                        "Angkanya jelas."));
    }

    /** The plenary follows the order, all jurors there. */
    public Lomba announced() {
        var form = new LinkedHashMap<String, String>();
        var body = office.get(path + "/pleno").body();
        var field = java.util.regex.Pattern.compile("name=\"(penghargaan\\.P\\d+)\"[^>]*value=\"([^\"]*)\"")
                .matcher(body);
        while (field.find()) form.put(field.group(1), field.group(2));
        office.postMany(path + "/pleno", form, "hadir", List.copyOf(jurors.keySet()));
        return this;
    }

    public List<Integer> numbers() {
        return world.jdbc()
                .sql("select number from competition_entry where competition_id = ? order by number")
                .param(id())
                .query(Integer.class)
                .list();
    }

    /** What lies on a juror's desk, in the juror's own order. */
    public List<Integer> desk(String label) {
        var found = new ArrayList<Integer>();
        var links = java.util.regex.Pattern.compile("<li><div class=\"what\"><a href=\"" + path + "/meja/(\\d+)/")
                .matcher(juror(label).get(path + "/meja").body());
        while (links.find()) found.add(Integer.valueOf(links.group(1)));
        return found;
    }

    public Visitor juror(String label) {
        return java.util.Objects.requireNonNull(jurors.get(label));
    }

    public long person(String label) {
        return java.util.Objects.requireNonNull(people.get(label));
    }

    public Visitor office() {
        return office;
    }

    public String path() {
        return path;
    }

    public long id() {
        return Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    }

    public String state() {
        return world.jdbc()
                .sql("select state from competition where id = ?")
                .param(id())
                .query(String.class)
                .single();
    }
}
