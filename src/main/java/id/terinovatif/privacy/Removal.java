package id.terinovatif.privacy;

import id.terinovatif.account.AccountMerge;
import id.terinovatif.account.People;
import id.terinovatif.administration.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the person out of an account: name, address, telephone, NIP and what was for her alone go, what she did stays under its number. */
@Component
public class Removal {
    private final JdbcClient jdbc;
    private final People people;
    private final AccountMerge merging;
    private final Audit audit;

    Removal(JdbcClient jdbc, People people, AccountMerge merging, Audit audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.merging = merging;
        this.audit = audit;
    }

    /** Whether it was done: not for a region's last open admin, and not while the person judges a contest. */
    @Transactional
    public boolean remove(long regionId, long person) {
        var admins = people.holdAdmins(regionId);
        if (admins.contains(person) && admins.size() == 1) return false;
        if (merging.judges(regionId, person)) return false;
        invitations(regionId, person);
        for (var one : Holding.ALL)
            switch (one.leaving()) {
                case TETAP -> {}
                case HAPUS -> run("delete from " + one.table() + " where " + one.condition(), regionId, person);
                case LEPAS ->
                    run(
                            "update " + one.table() + " set " + one.column() + " = null where " + one.condition(),
                            regionId,
                            person);
            }
        run(
                "update api_token set revoked_at = now() where region_id = :region and person_id = :person and revoked_at is null",
                regionId,
                person);
        run("""
                update person set name = 'Akun ' || id, email = 'akun-' || id || '@dihapus.invalid', phone = null, nip = null,
                    password = '', closed_at = coalesce(closed_at, now()), removed_at = now(), session_stamp = session_stamp + 1
                where region_id = :region and id = :person""", regionId, person);
        audit.byProgramme(regionId, "menghapus data diri dari", "akun " + person, person);
        return true;
    }

    /** Those to her address too, from before there was an account. */
    private void invitations(long regionId, long person) {
        run("""
                delete from invitation i using person p where p.region_id = :region and p.id = :person
                and i.region_id = p.region_id and lower(i.email) = lower(p.email)""", regionId, person);
    }

    private void run(String sql, long regionId, long person) {
        jdbc.sql(sql).param("region", regionId).param("person", person).update();
    }
}
