package id.terinovatif.administration;

import static id.terinovatif.administration.SetupForm.text;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.People;
import id.terinovatif.account.Regions;
import id.terinovatif.year.Years;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the set-up asked, all or nothing. */
@Component
class Setup {
    private final Regions regions;
    private final Agencies agencies;
    private final People people;
    private final Years years;
    private final PasswordEncoder encoder;

    Setup(Regions regions, Agencies agencies, People people, Years years, PasswordEncoder encoder) {
        this.regions = regions;
        this.agencies = agencies;
        this.people = people;
        this.years = years;
        this.encoder = encoder;
    }

    @Transactional
    void run(SetupForm form) {
        var region =
                regions.add(text(form.kode()), text(form.nama()), form.kind(), text(form.kantor()), text(form.zona()));
        form.agencies().addTo(region.id(), agencies);
        years.open(region.id(), Objects.requireNonNull(form.tahun()));
        people.addAdmin(
                region.id(),
                text(form.email()),
                text(form.admin()),
                String.valueOf(encoder.encode(text(form.sandi()))));
    }
}
