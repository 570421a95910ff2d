package id.terinovatif.account;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class People {
    private static final String SELECT = """
            select p.id, p.region_id, p.email, p.name, p.role, p.agency_id, a.name as agency_name, p.phone, p.nip,
                   p.locked_until, p.closed_at
            from person p left join agency a on a.region_id = p.region_id and a.id = p.agency_id
            """;

    private final JdbcClient jdbc;
    private final Regions regions;
    private final Agencies agencies;

    People(JdbcClient jdbc, Regions regions, Agencies agencies) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.agencies = agencies;
    }

    public List<Person> of(long regionId) {
        return jdbc.sql(SELECT + "where p.region_id = ? order by p.name")
                .param(regionId)
                .query(Person.class)
                .list();
    }

    public Optional<Person> find(long regionId, long id) {
        return jdbc.sql(SELECT + "where p.region_id = ? and p.id = ?")
                .params(regionId, id)
                .query(Person.class)
                .optional();
    }

    /** The open account of this address; addresses do not distinguish upper and lower case. */
    public Optional<Person> byEmail(String email) {
        return jdbc.sql(SELECT + "where lower(p.email) = lower(?) and p.closed_at is null")
                .param(email)
                .query(Person.class)
                .optional();
    }

    /** The signed-in person, if the account is open and its sessions were not ended since. */
    Optional<User> user(long id, int sessionStamp) {
        return jdbc.sql(SELECT + "where p.id = ? and p.closed_at is null and p.session_stamp = ?")
                .params(id, sessionStamp)
                .query(Person.class)
                .optional()
                .map(this::asUser);
    }

    public User asUser(Person person) {
        var agency = person.agencyId();
        var units = person.role().worksForAgency() && agency != null
                ? agencies.withUnits(person.regionId(), agency)
                : List.<Long>of();
        var region = regions.find(person.regionId()).orElseThrow();
        return new User(person.id(), region, person.email(), person.name(), person.role(), agency, units);
    }

    int sessionStamp(long id) {
        return jdbc.sql("select session_stamp from person where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    public long add(long regionId, String email, String name, Role role, @Nullable Long agencyId, String password) {
        return jdbc.sql("""
                        insert into person (region_id, email, name, role, agency_id, password)
                        values (:region, :email, :name, :role, :agency, :password) returning id""")
                .param("region", regionId)
                .param("email", email)
                .param("name", name)
                .param("role", role.name())
                .param("agency", agencyId)
                .param("password", password)
                .query(Long.class)
                .single();
    }

    /** Closes the account and ends its sessions; what the person wrote stays. */
    public void close(long regionId, long id) {
        jdbc.sql(
                        "update person set closed_at = now(), session_stamp = session_stamp + 1 where region_id = ? and id = ?")
                .params(regionId, id)
                .update();
    }

    void changePassword(long id, String encoded) {
        jdbc.sql(
                        "update person set password = ?, failures = 0, locked_until = null, session_stamp = session_stamp + 1 where id = ?")
                .params(encoded, id)
                .update();
    }

    void endSessions(long id) {
        jdbc.sql("update person set session_stamp = session_stamp + 1 where id = ?")
                .param(id)
                .update();
    }
}
