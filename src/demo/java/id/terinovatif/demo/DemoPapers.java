package id.terinovatif.demo;

import id.terinovatif.demo.story.Measured;
import id.terinovatif.demo.story.Rows;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** One story in pieces, and what was answered to "Masih berjalan?" in the last two quarters. */
@Component
@Profile("demo")
class DemoPapers {
    private static final String HERO = "TIMBANG CERIA%";

    private static final String PIECE = """
            insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by)
            select region_id, id, ?, ?, 1, now() - interval '12 days', created_by from innovation where year = ? and name like ?""";

    /** What was measured, the problem and the way, where three of four have written them down. */
    private static final String TOLD = """
            with i as (select * from innovation where status in ('PUBLISHED', 'STOPPED') and name like ? || '%' and id % 4 > 0),
            core as (insert into core_sentence (region_id, innovation_id, who, change, how, how_much, saved_by)
                select region_id, id, ?, ?, 'Lihat langkahnya', 'Lihat hasilnya', created_by from i on conflict do nothing)
            insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by)
            select region_id, id, atom, value, 1, now() - interval '40 days', created_by
            from i, (values ('permasalahan', ?), ('cara_kerja', ?), ('hasil_terukur', ?)) a (atom, value) on conflict do nothing""";

    private static final List<String> ANSWERS = List.of("""
            insert into story_atom_version (region_id, innovation_id, atom, revision, value, saved_at, saved_by)
            select region_id, innovation_id, atom, revision, value, saved_at, saved_by from story_atom""", """
            insert into running_report (region_id, innovation_id, year, quarter, state, reported_at)
            select region_id, id, extract(year from ago)::int, extract(quarter from ago)::int, 'RUNNING', ago
            from innovation, lateral (select now() - interval '3 months' as ago) t
            where status = 'PUBLISHED' and id % 3 > 0""", """
            insert into running_report (region_id, innovation_id, year, quarter, state, reported_at)
            select region_id, id, extract(year from now())::int, extract(quarter from now())::int,
                   case when id % 13 = 0 then 'STOPPED' else 'RUNNING' end, now() - interval '5 days'
            from innovation where status = 'PUBLISHED' and id % 4 > 1""");

    private final JdbcTemplate jdbc;

    DemoPapers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write() {
        Rows.map(DemoPapers.class, "papers.yaml")
                .forEach((piece, text) -> jdbc.update(PIECE, piece, text, DemoYears.YEAR, HERO));
        for (var one : Measured.all())
            jdbc.update(TOLD, one.beginning(), one.who(), one.is(), one.problem(), one.steps(), one.result());
        ANSWERS.forEach(jdbc::update);
    }
}
