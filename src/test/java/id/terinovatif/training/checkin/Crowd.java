package id.terinovatif.training.checkin;

import id.terinovatif.account.Role;
import id.terinovatif.training.Training;
import id.terinovatif.world.World;
import java.util.List;

/** A full hall: more people than could sign in one by one while a test waits. */
public final class Crowd {
    private Crowd() {}

    /** That many people of the puskesmas, registered in the first batch, with what their tickets say. */
    public static List<String> tickets(World world, World.Place place, Training training, int count) {
        for (int i = 0; i < count; i++)
            world.person(place.region(), "peserta" + i + "." + training.id(), Role.OPERATOR, place.puskesmas());
        return world
                .jdbc()
                .sql("""
                        insert into registration (region_id, training_id, person_id, agency_id, batch, state, at)
                        select region_id, ?, id, ?, 1, 'REGISTERED', now() from person where region_id = ? and email like 'peserta%'
                        returning id""")
                .params(training.id(), place.dinas(), place.region().id())
                .query(Long.class)
                .list()
                .stream()
                .map(id -> Ticket.of(training, id).text())
                .toList();
    }
}
