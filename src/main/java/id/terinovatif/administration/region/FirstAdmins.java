package id.terinovatif.administration.region;

import id.terinovatif.account.Invitations;
import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.administration.Audit;
import id.terinovatif.administration.InvitationLinks;
import id.terinovatif.shared.web.Faults;
import org.springframework.stereotype.Component;

/** The first admin of a region that another region's admin has made; what is done to it is recorded on both sides. */
@Component
class FirstAdmins {
    private final Invitations invitations;
    private final InvitationLinks links;
    private final People people;
    private final Audit audit;

    FirstAdmins(Invitations invitations, InvitationLinks links, People people, Audit audit) {
        this.invitations = invitations;
        this.links = links;
        this.people = people;
        this.audit = audit;
    }

    /** What came of it: faults, or the region and the link of its first admin. */
    record Made(Faults faults, long region, String link) {}

    void addFaults(RegionForm form, Faults.Collector faults) {
        form.addAdminFaults(faults);
        if (people.byEmail(form.adminEmail()).isPresent())
            faults.add("email", "Surel ini sudah punya akun. Satu orang berada di satu daerah.");
    }

    /** Only while the region has no admin: afterwards its people are its own. */
    Made invite(User by, Below.Line line, RegionForm form) {
        var faults = new Faults.Collector();
        addFaults(form, faults);
        if (line.admins() > 0)
            faults.add("email", line.name() + " sudah punya admin. Mintalah admin itu yang mengundang.");
        if (!line.open()) faults.add("email", line.name() + " sedang ditutup. Buka lagi dulu.");
        if (!faults.found().isEmpty()) return new Made(faults.found(), 0, "");
        return new Made(Faults.none(), line.id(), invited(by, line.id(), line.name(), form));
    }

    String invited(User by, long region, String place, RegionForm form) {
        var secret = invitations.inviteAdmin(by, region, form.adminEmail(), form.adminName());
        noted(by, region, "mengundang admin " + place + ":", "mengundang admin atas nama", form.adminName());
        return links.hand(region, place, form.adminName(), form.adminEmail(), secret);
    }

    void noted(User by, long region, String here, String there, String what) {
        audit.with(by, here, what, () -> {});
        audit.byProgramme(region, there, by.region().name() + ": " + what, null);
    }
}
