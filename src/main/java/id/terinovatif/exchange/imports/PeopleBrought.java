package id.terinovatif.exchange.imports;

import id.terinovatif.account.Invitations;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.Role;
import id.terinovatif.account.User;
import id.terinovatif.administration.InvitationLinks;
import id.terinovatif.exchange.imports.ImportRows.Before;
import id.terinovatif.exchange.imports.ImportRows.Kept;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.ReadRow;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of a list: who has no account is invited, and never gets a password from a sheet; who has one is brought up to date. */
@Component
class PeopleBrought implements Bringing {
    private final JdbcClient jdbc;
    private final People people;
    private final Invitations invitations;
    private final InvitationLinks links;

    PeopleBrought(JdbcClient jdbc, People people, Invitations invitations, InvitationLinks links) {
        this.jdbc = jdbc;
        this.people = people;
        this.invitations = invitations;
        this.links = links;
    }

    @Override
    public Kind kind() {
        return Kind.PEOPLE;
    }

    @Override
    public Done apply(User by, Import one, Kept row, AgencyNames agencies) {
        var target = row.target();
        return target == null ? invited(by, row.row(), agencies) : changed(by, row.row(), target, agencies);
    }

    private Done invited(User by, ReadRow row, AgencyNames agencies) {
        var email = row.text("email");
        if (email.isEmpty()) throw new NotAllowed("Baris %d: surel belum diisi.".formatted(row.row()));
        if (people.byEmail(email).isPresent())
            throw new NotAllowed("Baris %d: %s sudah punya akun di daerah lain.".formatted(row.row(), email));
        var role = row.text("peran").isEmpty() ? Role.of("OPERATOR") : Role.of(row.text("peran"));
        var agency = role.worksForAgency() ? Long.valueOf(agencies.of(row.text("perangkat_daerah"), row.row())) : null;
        var secret = invitations.invite(by, email, row.text("nama"), role, agency, null);
        invitations.note(by.regionId(), email, text(row, "nip"), text(row, "telepon"));
        links.hand(by.regionId(), by.region().name(), row.text("nama"), email, secret);
        return new Done(waiting(by.regionId(), email), new Before("", Map.of()));
    }

    private long waiting(long regionId, String email) {
        return jdbc.sql("""
                        select id from invitation where region_id = ? and lower(email) = lower(?)
                        and used_at is null and withdrawn_at is null""").params(regionId, email).query(Long.class).single();
    }

    private Done changed(User by, ReadRow row, long id, AgencyNames agencies) {
        var person = people.find(by.regionId(), id).orElseThrow(Missing::new);
        var named = row.text("perangkat_daerah");
        var agency = named.isEmpty() || !person.role().worksForAgency()
                ? person.agencyId()
                : Long.valueOf(agencies.of(named, row.row()));
        write(person, row.text("nama"), text(row, "nip"), text(row, "telepon"), agency);
        var before = new HashMap<String, String>();
        before.put(Unchanged.WRITTEN, stands(by.regionId(), id));
        before.put("nama", person.name());
        if (person.nip() != null) before.put("nip", person.nip());
        if (person.phone() != null) before.put("telepon", person.phone());
        if (person.agencyId() != null) before.put("perangkat_daerah", String.valueOf(person.agencyId()));
        return new Done(id, new Before("", before));
    }

    private void write(
            Person person, String name, @Nullable String nip, @Nullable String phone, @Nullable Long agency) {
        jdbc.sql("""
                        update person set name = :name, nip = coalesce(:nip, nip), phone = coalesce(:phone, phone), agency_id = :agency
                        where region_id = :region and id = :id""")
                .param("name", name.isEmpty() ? person.name() : name)
                .param("nip", nip)
                .param("phone", phone)
                .param("agency", agency)
                .param("region", person.regionId())
                .param("id", person.id())
                .update();
    }

    /** What a list may change of a person, as it stands now. */
    private String stands(long regionId, long id) {
        return jdbc.sql(
                        "select concat_ws('|', name, nip, phone, agency_id) from person where region_id = ? and id = ? for update")
                .params(regionId, id)
                .query(String.class)
                .single();
    }

    private static @Nullable String text(ReadRow row, String field) {
        return row.text(field).isEmpty() ? null : row.text(field);
    }

    @Override
    public void undo(User by, Import one, Kept row) {
        long id = Objects.requireNonNull(row.target());
        if (row.verdict() == Verdict.NEW) {
            var invitation = invitations
                    .unused(by.regionId(), id)
                    .orElseThrow(
                            () -> new NotAllowed("%s sudah memakai undangannya, jadi impor ini tidak dapat dibatalkan."
                                    .formatted(row.row().text("nama"))));
            invitations.withdraw(invitation);
            return;
        }
        var before = Objects.requireNonNull(row.before()).fields();
        Unchanged.require(before, stands(by.regionId(), id), row.row().text("nama"));
        jdbc.sql(
                        "update person set name = :name, nip = :nip, phone = :phone, agency_id = :agency::bigint where region_id = :region and id = :id")
                .param("name", before.get("nama"))
                .param("nip", before.get("nip"))
                .param("phone", before.get("telepon"))
                .param("agency", before.get("perangkat_daerah"))
                .param("region", by.regionId())
                .param("id", id)
                .update();
    }
}
