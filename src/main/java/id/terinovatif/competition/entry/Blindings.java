package id.terinovatif.competition.entry;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.Agency;
import id.terinovatif.account.People;
import id.terinovatif.account.Person;
import id.terinovatif.competition.call.Call;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.profile.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What has to be taken out of an entry's texts: the region's offices, its people, the innovation's own name. */
@Component
public class Blindings {
    private final Agencies agencies;
    private final People people;
    private final Profiles profiles;

    Blindings(Agencies agencies, People people, Profiles profiles) {
        this.agencies = agencies;
        this.people = people;
        this.profiles = profiles;
    }

    public Blinding of(Call call, Innovation innovation) {
        var names = new ArrayList<>(names(call, innovation));
        names.add(profiles.of(innovation).text("nama_inisiator"));
        return new Blinding(offices(call), names, List.of(innovation.name(), shortName(innovation.name())));
    }

    Blinding of(Call call, String citizen, String title) {
        return new Blinding(offices(call), List.of(citizen), List.of(title));
    }

    private List<String> offices(Call call) {
        var offices = new ArrayList<>(
                agencies.of(call.regionId()).stream().map(Agency::name).toList());
        offices.add(call.region());
        offices.add(call.region().replaceFirst("^(?:Kabupaten|Kota|Provinsi)\\s+", ""));
        return offices;
    }

    /** Everybody of the agency, and everybody who works for the region's office. */
    private List<String> names(Call call, Innovation innovation) {
        return people.of(call.regionId()).stream()
                .filter(person -> person.agencyId() == null || Objects.equals(person.agencyId(), innovation.agencyId()))
                .map(Person::name)
                .toList();
    }

    /** "TIMBANG CERIA" of "TIMBANG CERIA (Timbang Cegah …)". */
    private static String shortName(String name) {
        return name.replaceFirst("\\s*[(:–-].*", "");
    }
}
