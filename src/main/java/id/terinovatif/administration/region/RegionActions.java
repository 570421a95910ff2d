package id.terinovatif.administration.region;

import id.terinovatif.account.Invitations;
import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.administration.Audit;
import id.terinovatif.administration.InvitationLinks;
import id.terinovatif.shared.web.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a province's admin does to a region below it; recorded on both sides. */
@Component
class RegionActions {
    private final Below below;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final People people;
    private final Audit audit;

    RegionActions(Below below, Invitations invitations, InvitationLinks links, People people, Audit audit) {
        this.below = below;
        this.invitations = invitations;
        this.links = links;
        this.people = people;
        this.audit = audit;
    }

    /** What came of it: faults, or the region and the link of its first admin. */
    record Made(Faults faults, long region, String link) {
        static Made refused(Faults faults) {
            return new Made(faults, 0, "");
        }
    }

    /** What stands against making it. */
    Faults faults(User by, RegionForm form) {
        var faults = new Faults.Collector();
        form.addCodeFaults(by.region(), faults);
        form.addNameFaults(faults);
        addAdminFaults(form, faults);
        below.byCode(form.code())
                .ifPresent(other -> faults.add("kode", "Kode ini sudah dipakai " + other.name() + "."));
        return faults.found();
    }

    /** A form without faults; throws when another has taken the code in the same moment. */
    @Transactional
    public Made create(User by, RegionForm form) {
        var region = below.add(form);
        noted(by, region, "membuat daerah", "dibuat oleh", form.name());
        return new Made(Faults.none(), region, invited(by, region, form.name(), form));
    }

    @Transactional
    public Faults change(User by, long id, RegionForm form) {
        var line = below.held(by.regionId(), id);
        var faults = new Faults.Collector();
        form.addNameFaults(faults);
        form.addMovedFaults(line, faults);
        if (!faults.found().isEmpty()) return faults.found();
        below.change(id, form);
        var renamed = line.name().equals(form.name()) ? line.name() : line.name() + " menjadi " + form.name();
        noted(by, id, "mengubah daerah", "diubah oleh", renamed);
        return Faults.none();
    }

    @Transactional
    public String close(User by, long id, boolean closed) {
        var line = below.held(by.regionId(), id);
        if (line.open() != closed)
            return line.name() + (closed ? " sudah ditutup." : " sudah terbuka.") + " Tidak ada yang berubah.";
        below.close(id, closed);
        noted(
                by,
                id,
                closed ? "menutup daerah" : "membuka lagi daerah",
                closed ? "ditutup oleh" : "dibuka lagi oleh",
                line.name());
        return closed
                ? line.name() + " ditutup. Isinya tetap tersimpan, dan tidak ada yang bisa masuk ke dalamnya."
                : line.name() + " terbuka lagi.";
    }

    /** Only while the region has no admin: afterwards its people are its own. */
    @Transactional
    public Made invite(User by, long id, RegionForm form) {
        var line = below.held(by.regionId(), id);
        var faults = new Faults.Collector();
        addAdminFaults(form, faults);
        if (line.admins() > 0)
            faults.add("email", line.name() + " sudah punya admin. Mintalah admin itu yang mengundang.");
        if (!line.open()) faults.add("email", line.name() + " sedang ditutup. Buka lagi dulu.");
        if (!faults.found().isEmpty()) return Made.refused(faults.found());
        return new Made(Faults.none(), id, invited(by, id, line.name(), form));
    }

    private void addAdminFaults(RegionForm form, Faults.Collector faults) {
        form.addAdminFaults(faults);
        if (people.byEmail(form.adminEmail()).isPresent())
            faults.add("email", "Surel ini sudah punya akun. Satu orang berada di satu daerah.");
    }

    private String invited(User by, long region, String place, RegionForm form) {
        var secret = invitations.inviteAdmin(by, region, form.adminEmail(), form.adminName());
        noted(by, region, "mengundang admin " + place + ":", "mengundang admin atas nama", form.adminName());
        return links.hand(region, place, form.adminName(), form.adminEmail(), secret);
    }

    private void noted(User by, long region, String here, String there, String what) {
        audit.with(by, here, what, () -> {});
        audit.byProgramme(region, there, by.region().name() + ": " + what, null);
    }
}
