package id.terinovatif.desk;

import id.terinovatif.account.User;
import id.terinovatif.innovation.tasks.Task;
import id.terinovatif.innovation.tasks.Tasks;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Indonesian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The next three things to do, by role; a fourth would be one too many. */
@Repository
public class DeskQueries {
    private static final int MOST = 3;

    /** Something to do now. */
    public record Todo(String href, String title, String why) {}

    private record Row(long id, String name, String status, BigDecimal claimed, BigDecimal sound) {}

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Instruments instruments;
    private final JurorTodo juror;

    DeskQueries(JdbcClient jdbc, Tasks tasks, Instruments instruments, JurorTodo juror) {
        this.jdbc = jdbc;
        this.juror = juror;
        this.tasks = tasks;
        this.instruments = instruments;
    }

    List<Todo> todo(User user, int year) {
        return first(juror.of(user), ofRole(user, year));
    }

    private List<Todo> ofRole(User user, int year) {
        if (user.writes()) return ofWriter(user, year);
        if (user.mayJudge()) return first(decided(user, year), ofVerifier(user));
        if (user.administers())
            return first(
                    decided(user, year),
                    List.of(
                            new Todo("/kelola/akun", "Undang orang", "Serahkan tautannya sendiri"),
                            new Todo(
                                    "/indeks/" + year + "/pemerintah",
                                    "Lengkapi indikator pemerintah daerah",
                                    instruments
                                            .find(year)
                                            .map(edition -> edition.government().size() + " indikator")
                                            .orElse("Angka SPD tersusun dari sini")),
                            new Todo("/kelola", "Periksa tenggat", "Tampil di halaman setiap orang")));
        if (user.leadsRegion())
            return List.of(
                    new Todo("/indeks/" + year, "Lihat indeks " + year, "Yang diklaim, terbukti, dan diverifikasi"));
        return List.of();
    }

    private static List<Todo> first(List<Todo> some, List<Todo> others) {
        return Stream.concat(some.stream(), others.stream()).limit(MOST).toList();
    }

    /** Returned ones first, since somebody waits; then claims without proof; then unfinished drafts. */
    private List<Todo> ofWriter(User user, int year) {
        var rows = jdbc.sql("""
                        select id, name, status, claimed, sound from innovation
                        where region_id = :region and year = :year and agency_id = any(:agencies) and status in ('RETURNED', 'DRAFT')
                        order by (status = 'RETURNED') desc, (claimed - sound) desc, changed_at desc limit :most""")
                .param("region", user.regionId())
                .param("year", year)
                .param("agencies", user.agencyIds().toArray(Long[]::new))
                .param("most", MOST)
                .query(Row.class)
                .list();
        var todo = new ArrayList<Todo>();
        decided(user, year).forEach(todo::add);
        for (var row : rows) todo.add(new Todo("/inovasi/" + row.id(), title(row), why(row)));
        if (todo.isEmpty())
            todo.add(new Todo("/inovasi/baru", "Tulis inovasi baru", "Cukup namanya dulu; sisanya bisa dicicil"));
        return todo.stream().limit(MOST).toList();
    }

    /** At most one piece of decided work, the most urgent, so that the own drafts keep their place. */
    private List<Todo> decided(User user, int year) {
        return tasks.ofPerson(user, year).stream()
                .filter(task -> task.state() == Task.State.OPEN)
                .limit(1)
                .map(task -> decided(task, year))
                .toList();
    }

    private Todo decided(Task task, int year) {
        var instrument = instruments.of(year);
        var code = instrument.ofComponent(task.item()).map(Indicator::code).orElse(task.item());
        var name = instrument.indicator(code).map(Indicator::name).orElse(code);
        return new Todo(
                task.innovationId() == null
                        ? "/indeks/" + year + "/pemerintah/" + code
                        : "/inovasi/" + task.innovationId() + "/indikator/" + code,
                (task.innovation() == null ? "Pemerintah daerah" : task.innovation()) + ": " + name,
                "Rencana daerah: tingkat " + task.level() + " menjadi " + task.toLevel()
                        + (task.due() == null ? "" : ", paling lambat " + Indonesian.date(task.due()))
                        + (task.owner() == null ? "" : ", dikerjakan " + task.owner()));
    }

    private static String title(Row row) {
        return (row.status().equals("RETURNED") ? "Perbaiki: " : "Lanjutkan: ") + row.name();
    }

    private static String why(Row row) {
        if (row.status().equals("RETURNED")) return "Dikembalikan pemeriksa; alasannya ada di tiap indikator";
        var bare = row.claimed().subtract(row.sound());
        return bare.signum() > 0 ? Indonesian.number(bare) + " poin berisiko" : "Draf, belum dikirim";
    }

    private List<Todo> ofVerifier(User user) {
        return jdbc.sql("""
                        select id, name, status, claimed, sound from innovation
                        where region_id = ? and status = 'SUBMITTED' order by submitted_at, id limit ?""").params(user.regionId(), MOST).query(Row.class).list().stream()
                .map(row -> new Todo(
                        "/verifikasi/" + row.id(),
                        "Periksa: " + row.name(),
                        Indonesian.number(row.claimed()) + " poin diklaim"))
                .toList();
    }
}
