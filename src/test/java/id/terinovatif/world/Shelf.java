package id.terinovatif.world;

import id.terinovatif.innovation.SearchWords;
import java.util.Map;

/** Puts innovations into the catalogue as rows, where how they got there is not what is tested. */
public final class Shelf {
    private final World world;
    private final World.Place place;

    public Shelf(World world, World.Place place) {
        this.world = world;
        this.place = place;
    }

    /** A published innovation of the puskesmas; its number. */
    public long put(String name, String text, Map<String, String> profile) {
        return put(place.puskesmas(), name, text, profile);
    }

    public long put(long agency, String name, String text, Map<String, String> profile) {
        long id = world.jdbc()
                .sql("""
                        insert into innovation (region_id, agency_id, year, name, created_by, urusan, jenis, submitted_at, moved_at, stems)
                        values (:region, :agency, 2026, :name, 1, :urusan, :jenis, now(), now(),
                                setweight(to_tsvector('simple', :named), 'A') || to_tsvector('simple', :text)) returning id""")
                .param("region", place.region().id())
                .param("agency", agency)
                .param("name", name)
                .param("urusan", profile.get("urusan"))
                .param("jenis", profile.get("jenis"))
                .param("named", SearchWords.stems(name))
                .param("text", SearchWords.stems(text))
                .query(Long.class)
                .single();
        profile.forEach((field, value) -> world.jdbc()
                .sql(
                        "insert into profile_field (region_id, innovation_id, field, value, revision, saved_at, saved_by) values (?, ?, ?, ?, 1, now(), 1)")
                .params(place.region().id(), id, field, value)
                .update());
        move(id, "PUBLISHED");
        return id;
    }

    public void move(long id, String status) {
        world.jdbc()
                .sql("update innovation set status = ? where id = ?")
                .params(status, id)
                .update();
    }

    /** A row of results: what, before, after, unit, when, source. */
    public void measured(long id, String... row) {
        piece(id, "hasil_terukur", String.join("\t", row));
    }

    public void piece(long id, String atom, String text) {
        world.jdbc()
                .sql(
                        "insert into story_atom (region_id, innovation_id, atom, value, revision, saved_at, saved_by) values (?, ?, ?, ?, 1, now(), 1)")
                .params(place.region().id(), id, atom, text)
                .update();
    }

    /** The three pieces without which there is no kit. */
    public void kit(long id) {
        piece(id, "langkah_meniru", "Pilih dua kampung\tCamat\t3\nLatih kader\tBidan desa\t10");
        piece(id, "potensi_replikasi", "Ada sungai dan satu perahu bermotor.");
        piece(id, "sumber_daya", "Satu perahu, dua kader, Rp1.450.000 sebulan.");
    }

    public void answered(long id, String state, int quartersAgo) {
        world.jdbc()
                .sql("""
                        insert into running_report (region_id, innovation_id, year, quarter, state, note, reported_at)
                        select ?, ?, extract(year from t)::int, extract(quarter from t)::int, ?, '', t
                        from (select now() - ? * interval '3 months' as t) s""")
                .params(place.region().id(), id, state, quartersAgo)
                .update();
    }
}
