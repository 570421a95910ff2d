package id.terinovatif.administration.region;

import id.terinovatif.account.User;
import id.terinovatif.shared.web.Faults;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a province's admin does to a region below it; recorded on both sides. */
@Component
class RegionActions {
    private final Below below;
    private final FirstAdmins admins;

    RegionActions(Below below, FirstAdmins admins) {
        this.below = below;
        this.admins = admins;
    }

    /** What stands against making it. */
    Faults faults(User by, RegionForm form) {
        var faults = new Faults.Collector();
        form.addCodeFaults(by.region(), faults);
        form.addNameFaults(faults);
        admins.addFaults(form, faults);
        below.byCode(form.code())
                .ifPresent(other -> faults.add("kode", "Kode ini sudah dipakai " + other.name() + "."));
        return faults.found();
    }

    /** A form without faults; throws when another has taken the code in the same moment. */
    @Transactional
    public FirstAdmins.Made create(User by, RegionForm form) {
        var region = below.add(form);
        admins.noted(by, region, "membuat daerah", "dibuat oleh", form.name());
        return new FirstAdmins.Made(Faults.none(), region, admins.invited(by, region, form.name(), form));
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
        admins.noted(by, id, "mengubah daerah", "diubah oleh", renamed);
        return Faults.none();
    }

    @Transactional
    public String close(User by, long id, boolean closed) {
        var line = below.held(by.regionId(), id);
        if (line.open() != closed)
            return line.name() + (closed ? " sudah ditutup." : " sudah terbuka.") + " Tidak ada yang berubah.";
        below.close(id, closed);
        admins.noted(
                by,
                id,
                closed ? "menutup daerah" : "membuka lagi daerah",
                closed ? "ditutup oleh" : "dibuka lagi oleh",
                line.name());
        return closed
                ? line.name() + " ditutup. Isinya tetap tersimpan, dan tidak ada yang bisa masuk ke dalamnya."
                : line.name() + " terbuka lagi.";
    }

    @Transactional
    public FirstAdmins.Made invite(User by, long id, RegionForm form) {
        return admins.invite(by, below.held(by.regionId(), id), form);
    }
}
