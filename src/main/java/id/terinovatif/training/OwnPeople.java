package id.terinovatif.training;

import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The people whom somebody may name for a bimtek. */
@Component
class OwnPeople {
    private final People people;

    OwnPeople(People people) {
        this.people = people;
    }

    /** For a head those of the own agency and its units; none for an organiser. */
    List<Person> of(User user) {
        if (Trainings.organises(user)) return List.of();
        if (!user.headsAgency())
            throw new NotAllowed("Daftar peserta dibuka untuk penyelenggara dan kepala perangkat daerah.");
        return people.of(user.regionId()).stream()
                .filter(one -> one.closedAt() == null && one.role().worksForAgency())
                .filter(one -> user.agencyIds().contains(Objects.requireNonNullElse(one.agencyId(), 0L)))
                .toList();
    }
}
