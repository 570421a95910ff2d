package id.terinovatif.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class People {
    private static final String SELECT = """
            select p.id, p.region_id, p.email, p.name, p.role, p.agency_id, a.name as agency_name, p.phone, p.nip,
                   p.closed_at
            from person p left join agency a on a.region_id = p.region_id and a.id = p.agency_id
            """;

    /**
     * What makes a {@link User} of the person {@code p}, the region {@code r} and its year {@code y}; {@link #who} reads it. The
     * agencies are the own one and the units under it, for roles that work for one.
     */
    public static final String WHO_COLUMNS = """
            p.id, p.email, p.name, p.role, p.agency_id, r.id as region_id, r.code, r.name as region, r.kind, r.province_id, r.office,
            r.time_zone, y.year as open_year, y.submit_until,
            case when p.role in ('OPERATOR', 'AGENCY_HEAD') then array(
                with recursive tree as (
                    select a.id from agency a where a.region_id = p.region_id and a.id = p.agency_id
                    union
                    select a.id from agency a join tree t on a.parent_id = t.id where a.region_id = p.region_id)
                select id from tree) end as agencies
            """;

    private static final String WHO =
            "select " + WHO_COLUMNS + " from person p join region r on r.id = p.region_id " + Regions.OPEN_YEAR;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person of a row that has {@link #WHO_COLUMNS}, null when there is none in it. */
    public static @Nullable User who(ResultSet row) throws SQLException {
        if (row.getString("email") == null) return null;
        var agencies = row.getArray("agencies");
        var year = row.getObject("open_year", Integer.class);
        var region = new Region(
                row.getLong("region_id"),
                row.getString("code"),
                row.getString("region"),
                Region.Kind.valueOf(row.getString("kind")),
                row.getObject("province_id", Long.class),
                row.getString("office"),
                row.getString("time_zone"),
                year,
                row.getObject("submit_until", LocalDate.class));
        return new User(
                row.getLong("id"),
                region,
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("agency_id", Long.class),
                agencies == null ? List.of() : List.of((Long[]) agencies.getArray()));
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

    /** Whom to speak to about the region's year: an admin, one with a phone number first. */
    public Optional<Person> inCharge(long regionId) {
        return jdbc.sql(SELECT + """
                        where p.region_id = ? and p.role = 'ADMIN' and p.closed_at is null
                        order by p.phone is null, p.id limit 1""").param(regionId).query(Person.class).optional();
    }

    /** The open account of this address; addresses do not distinguish upper and lower case. */
    public Optional<Person> byEmail(String email) {
        return jdbc.sql(SELECT + "where lower(p.email) = lower(?) and p.closed_at is null")
                .param(email)
                .query(Person.class)
                .optional();
    }

    /** With region, year and rights as of now. */
    public User asUser(Person person) {
        return jdbc.sql(WHO + "where p.id = ?")
                .param(person.id())
                .query((row, n) -> Objects.requireNonNull(who(row)))
                .single();
    }

    /** The person of this id as of now; empty when the account is closed. */
    public Optional<User> user(long id) {
        return jdbc.sql(WHO + "where p.id = ? and p.closed_at is null and r.closed_at is null")
                .param(id)
                .query((row, n) -> Objects.requireNonNull(who(row)))
                .optional();
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

    /** The one who sets the region up. */
    public long addAdmin(long regionId, String email, String name, String password) {
        return add(regionId, email, name, Role.ADMIN, null, password);
    }

    /** The open admins of a region. */
    public List<Long> admins(long regionId) {
        return admins(regionId, "");
    }

    /** The open admins of a region, held until the transaction ends. */
    public List<Long> holdAdmins(long regionId) {
        return admins(regionId, "for update");
    }

    private List<Long> admins(long regionId, String held) {
        return jdbc.sql(
                        "select id from person where region_id = ? and role = 'ADMIN' and closed_at is null order by id "
                                + held)
                .param(regionId)
                .query(Long.class)
                .list();
    }

    /** Writes what the admin changed; the person has its new rights with the next request. */
    public void change(
            long regionId, long id, String name, @Nullable String phone, Role role, @Nullable Long agencyId) {
        jdbc.sql("""
                        update person set name = :name, phone = :phone, role = :role, agency_id = :agency
                        where region_id = :region and id = :id""")
                .param("name", name)
                .param("phone", phone)
                .param("role", role.name())
                .param("agency", agencyId)
                .param("region", regionId)
                .param("id", id)
                .update();
    }

    /** Closes the account and ends its sessions; what the person wrote stays. */
    public void close(long regionId, long id) {
        jdbc.sql(
                        "update person set closed_at = now(), session_stamp = session_stamp + 1 where region_id = ? and id = ?")
                .params(regionId, id)
                .update();
    }

    /** Opens a closed account again, with its old password; false when it was open. */
    public boolean reopen(long regionId, long id) {
        return jdbc.sql(
                                "update person set closed_at = null where region_id = ? and id = ? and closed_at is not null and removed_at is null")
                        .params(regionId, id)
                        .update()
                == 1;
    }

    /** The password from now on, already encoded; sessions go on until {@link #endSessions}. */
    public void changePassword(long id, String encoded) {
        jdbc.sql("update person set password = ?, session_stamp = session_stamp + 1 where id = ?")
                .params(encoded, id)
                .update();
    }

    /** Signs the person out everywhere. */
    public void endSessions(long id) {
        jdbc.sql("update person set session_stamp = session_stamp + 1 where id = ?")
                .param(id)
                .update();
    }
}
