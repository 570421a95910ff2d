package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.profile.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an innovation; its name is the first field of its profile. */
@Component
public class Beginning {
    private final Innovations innovations;
    private final Profiles profiles;

    Beginning(Innovations innovations, Profiles profiles) {
        this.innovations = innovations;
        this.profiles = profiles;
    }

    @Transactional
    public long begin(User user, long agencyId, int year, String name) {
        var id = innovations.begin(user, agencyId, year, name);
        var writing = innovations.visibleTo(user).opened(id);
        profiles.save(writing, "nama", name, 0);
        profiles.reflect(writing, profiles.of(writing.innovation()));
        return id;
    }
}
