package id.terinovatif.administration;

import id.terinovatif.account.AccountMerge;
import id.terinovatif.account.Agencies;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.User;
import id.terinovatif.administration.PersonController.Typed;
import id.terinovatif.shared.Missing;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.Telephone;
import id.terinovatif.shared.web.Faults;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes and closes accounts with the region's admins held, so that two of them cannot leave it without one. */
@Component
class PersonActions {
    private final People people;
    private final Agencies agencies;
    private final AccountMerge merging;
    private final Audit audit;

    PersonActions(People people, Agencies agencies, AccountMerge merging, Audit audit) {
        this.people = people;
        this.agencies = agencies;
        this.merging = merging;
        this.audit = audit;
    }

    /** Nothing is written when something is wrong. */
    @Transactional
    public Faults change(User by, long id, Typed typed) {
        var person = held(by, id);
        var choice = typed.choice();
        var faults = new Faults.Collector().require("nama", typed.name(), 120, "Nama");
        if (!Telephone.plausible(typed.phone())) faults.add("telepon", Telephone.FAULT);
        choice.faults(faults, agencies, by.regionId());
        var role = choice.role().orElse(person.role());
        if (person.id() == by.id() && role != person.role())
            faults.add("peran", "Peran sendiri tidak bisa diubah; minta admin lain.");
        var found = faults.found();
        if (!found.isEmpty()) return found;
        people.change(
                by.regionId(),
                id,
                typed.name(),
                typed.phone().isEmpty() ? null : typed.phone(),
                role,
                choice.agencyOfRole());
        audit.aboutPerson(by, "mengubah akun", changed(person, typed), person.id());
        return found;
    }

    @Transactional
    public Person close(User by, long id) {
        var person = held(by, id);
        if (person.id() == by.id()) throw new NotAllowed("Akun sendiri tidak bisa ditutup; minta admin lain.");
        people.close(by.regionId(), id);
        audit.aboutPerson(by, "menutup akun", person.name(), id);
        return person;
    }

    /** Closes one of two accounts of the same person and gives its open work to the other; gives what stands against it. */
    @Transactional
    public Optional<String> merge(User by, long from, long into) {
        var person = held(by, from);
        var other = people.find(by.regionId(), into).orElseThrow(Missing::new);
        if (person.id() == by.id()) return Optional.of("Akun sendiri tidak bisa digabungkan; minta admin lain.");
        if (from == into) return Optional.of("Tujuannya akun ini sendiri. Tulis surel akun yang tetap dipakai.");
        if (person.closedAt() != null || other.closedAt() != null)
            return Optional.of("Salah satu akun sudah ditutup. Buka lagi dulu, lalu gabungkan.");
        if (merging.judges(by.regionId(), from))
            return Optional.of(
                    person.name() + " masih menilai lomba dengan akun ini. Gabungkan sesudah lombanya selesai.");
        merging.move(by.regionId(), from, into);
        people.close(by.regionId(), from);
        audit.aboutPerson(by, "menggabungkan akun ke " + other.email(), person.email(), from);
        audit.aboutPerson(by, "menerima gabungan dari " + person.email(), other.email(), into);
        return Optional.empty();
    }

    /** As it is while no other admin changes one; whoever was an admin only until a moment ago is refused. */
    private Person held(User by, long id) {
        if (!people.holdAdmins(by.regionId()).contains(by.id()))
            throw new NotAllowed("Anda tidak lagi admin di daerah ini. Belum ada yang berubah.");
        return people.find(by.regionId(), id).orElseThrow(Missing::new);
    }

    private static String changed(Person person, Typed typed) {
        var role = typed.choice().role().orElse(person.role());
        return person.name()
                + (person.name().equals(typed.name()) ? "" : " menjadi " + typed.name())
                + (person.role() == role ? "" : ", peran " + person.role().label() + " menjadi " + role.label())
                + (Objects.equals(person.agencyId(), typed.choice().agencyOfRole()) ? "" : ", pindah perangkat daerah");
    }
}
