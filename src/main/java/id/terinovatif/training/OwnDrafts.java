package id.terinovatif.training;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.year.Years;
import java.util.List;
import org.springframework.stereotype.Component;

/** This year's innovations of a writer, to choose one to bring along; nobody else has any. */
@Component
public class OwnDrafts {
    private static final int SHOWN = 100;

    private final Innovations innovations;
    private final Years years;

    OwnDrafts(Innovations innovations, Years years) {
        this.innovations = innovations;
        this.years = years;
    }

    public List<Innovation> of(User user) {
        if (!user.writes()) return List.of();
        return years.current(user.regionId())
                .map(year -> innovations
                        .visibleTo(user)
                        .list(new Innovations.Filter(year.year(), null, null, null, ""), SHOWN, 0))
                .orElse(List.of());
    }
}
