package id.terinovatif.administration;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.AgencyChanges;
import id.terinovatif.account.AgencyChanges.Detail;
import id.terinovatif.account.User;
import id.terinovatif.administration.AgencyPageController.Typed;
import id.terinovatif.shared.EmailAddress;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.Telephone;
import id.terinovatif.shared.web.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes an agency with all agencies of its region held, so that two admins cannot tie a knot into the tree. */
@Component
class AgencyActions {
    private final Agencies agencies;
    private final AgencyChanges changes;
    private final Audit audit;

    AgencyActions(Agencies agencies, AgencyChanges changes, Audit audit) {
        this.agencies = agencies;
        this.changes = changes;
        this.audit = audit;
    }

    /** Nothing is written when something is wrong. */
    @Transactional
    public Faults change(User user, Detail agency, Typed typed) {
        changes.hold(user.regionId());
        var faults = new Faults.Collector().require("nama", typed.name(), 200, "Nama");
        if (agencies.named(user.regionId(), typed.name())
                .filter(other -> other.id() != agency.id())
                .isPresent()) faults.add("nama", "Nama ini sudah dipakai. Gabungkan keduanya bila memang sama.");
        if (typed.parent() != null) {
            if (agencies.find(user.regionId(), typed.parent()).isEmpty())
                faults.add("induk", "Pilih induk dari daftarnya.");
            else if (changes.within(user.regionId(), typed.parent(), agency.id()))
                faults.add("induk", "Induk tidak boleh perangkat daerah ini sendiri atau unit di bawahnya.");
        }
        if (!typed.email().isEmpty() && !EmailAddress.plausible(typed.email()))
            faults.add("surel", "Surel belum benar, contoh: dinkes@daerah.go.id.");
        if (!Telephone.plausible(typed.phone())) faults.add("telepon", Telephone.FAULT);
        var found = faults.found();
        if (!found.isEmpty()) return found;
        changes.write(
                user.regionId(),
                agency.id(),
                typed.name(),
                typed.parent(),
                nullIfEmpty(typed.email()),
                nullIfEmpty(typed.phone()));
        audit.aboutAgency(
                user,
                "mengubah perangkat daerah",
                agency.name().equals(typed.name()) ? agency.name() : agency.name() + " menjadi " + typed.name(),
                agency.id());
        return found;
    }

    /** Gives what to say about it. */
    @Transactional
    public String close(User user, long id) {
        changes.hold(user.regionId());
        var agency = changes.find(user.regionId(), id).orElseThrow(Missing::new);
        if (!agency.open()) return agency.name() + " sudah ditutup.";
        if (!agency.empty())
            return "Belum bisa ditutup: masih ada " + agency.people() + " orang dan " + agency.units()
                    + " unit di dalamnya. Pindahkan dulu, atau gabungkan.";
        changes.close(user.regionId(), id);
        audit.aboutAgency(user, "menutup perangkat daerah", agency.name(), id);
        return agency.name() + " ditutup. Inovasinya tetap ada, dan ia bisa dibuka lagi di halaman ini.";
    }

    @Transactional
    public String reopen(User user, long id) {
        var agency = changes.find(user.regionId(), id).orElseThrow(Missing::new);
        changes.reopen(user.regionId(), id);
        audit.aboutAgency(user, "membuka lagi perangkat daerah", agency.name(), id);
        return agency.name() + " terbuka lagi.";
    }

    @Transactional
    public String merge(User user, long from, long into) {
        changes.hold(user.regionId());
        var agency = changes.find(user.regionId(), from).orElseThrow(Missing::new);
        if (!agency.open()) return agency.name() + " sudah ditutup. Belum ada yang berubah.";
        var target = changes.find(user.regionId(), into).filter(Detail::open).orElseThrow(Missing::new);
        if (changes.within(user.regionId(), into, agency.id()))
            return "Tidak bisa digabungkan ke unit di bawahnya sendiri. Belum ada yang berubah.";
        changes.merge(user.regionId(), agency.id(), into);
        audit.aboutAgency(user, "menggabungkan " + agency.name() + " ke", target.name(), into);
        audit.aboutAgency(user, "menggabungkan ke " + target.name(), agency.name(), agency.id());
        return agency.name() + " digabungkan: " + agency.people() + " orang, " + agency.innovations() + " inovasi, dan "
                + agency.documents() + " dokumen pindah ke sini.";
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
