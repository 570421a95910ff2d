package id.terinovatif.demo;

import id.terinovatif.account.Agencies;
import id.terinovatif.account.ApiTokens;
import id.terinovatif.account.People;
import id.terinovatif.account.Region;
import id.terinovatif.account.Regions;
import id.terinovatif.account.Role;
import id.terinovatif.innovation.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty installation with the demo regency; does nothing once a region exists. */
@Component
@Profile("demo")
class DemoRegency implements ApplicationRunner {
    private static final String PASSWORD = "terinovatif";

    private final Regions regions;
    private final Agencies agencies;
    private final People people;
    private final Years years;
    private final ApiTokens tokens;
    private final PasswordEncoder encoder;

    DemoRegency(
            Regions regions, Agencies agencies, People people, Years years, ApiTokens tokens, PasswordEncoder encoder) {
        this.regions = regions;
        this.agencies = agencies;
        this.people = people;
        this.years = years;
        this.tokens = tokens;
        this.encoder = encoder;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!regions.none()) return;
        var region =
                regions.add("63.77", "Kabupaten Sungai Raya Demo", Region.Kind.KABUPATEN, "Bapperida", "Asia/Makassar");
        long dinas = agencies.add(region.id(), null, "Dinas Kesehatan", "PERANGKAT_DAERAH");
        long puskesmas = agencies.add(region.id(), dinas, "Puskesmas Muara", "UNIT");
        agencies.add(region.id(), null, "Dinas Pendidikan", "PERANGKAT_DAERAH");
        agencies.add(region.id(), null, "Bapperida", "PERANGKAT_DAERAH");
        years.open(region.id(), 2026);
        var encoded = String.valueOf(encoder.encode(PASSWORD));
        add(region, "inovator@demo.id", "Siti Rahmah", Role.OPERATOR, puskesmas, encoded);
        add(region, "opd@demo.id", "H. Syahrani", Role.AGENCY_HEAD, dinas, encoded);
        add(region, "verifikator@demo.id", "Nor Hayati", Role.VERIFIER, null, encoded);
        add(region, "admin@demo.id", "Ahmad Fauzi", Role.ADMIN, null, encoded);
        add(region, "juri@demo.id", "Lina Wati", Role.JUDGE, null, encoded);
        add(region, "pimpinan@demo.id", "Rusdiana", Role.LEADER, null, encoded);
        tokens.add(people.asUser(people.byEmail("verifikator@demo.id").orElseThrow()), "demo-token-0001", "demo");
    }

    private void add(Region region, String email, String name, Role role, @Nullable Long agency, String encoded) {
        people.add(region.id(), email, name, role, agency, encoded);
    }
}
