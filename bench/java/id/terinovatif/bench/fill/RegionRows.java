package id.terinovatif.bench.fill;

import id.terinovatif.account.Role;
import id.terinovatif.instrument.Instrument;
import java.time.Instant;
import java.util.Random;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** A region with its open year, agencies, one person for each role, and its government indicators. */
final class RegionRows {
    static final int YEAR = 2026;
    static final String PASSWORD = "terinovatif";

    private final Tables tables;
    private final Instrument instrument;
    private final Instant now;
    // one hash for all: each takes a tenth of a second on purpose
    private final String password = "{argon2}" + Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
    private long agencies;
    private long people;

    /** What an innovation of the region needs to know of it: agencies and people are numbered one after the other. */
    record Place(long id, long firstAgency, int agencies, long operator, long verifier) {
        long agency(int n) {
            return firstAgency + n % agencies;
        }
    }

    RegionRows(Tables tables, Instrument instrument, Instant now) {
        this.tables = tables;
        this.instrument = instrument;
        this.now = now;
    }

    Place add(long id, Size.Region region, Long province, Random random) {
        tables.region.add(id, region.code(), region.name(), region.kind(), province, "Bapperida");
        tables.year.add(id, YEAR, instrument.hash(), YEAR + "-12-30");
        for (int year = YEAR - 3; year < YEAR; year++)
            tables.result.add(id, year, 40 + random.nextInt(25), "Inovatif", region.innovations(), "data uji");
        int count = Math.max(12, Math.min(400, region.innovations() / 25));
        long first = agencies + 1;
        for (int n = 0; n < count; n++) {
            // the first quarter are offices, the rest are units under them
            int offices = Math.max(1, count / 4);
            var parent = n < offices ? null : first + (n - offices) % offices;
            tables.agency.add(id, ++agencies, parent, (n < offices ? "Dinas Uji " : "Unit Uji ") + n, n < offices ? "PERANGKAT_DAERAH" : "UNIT");
        }
        long operator = people + 1;
        for (var role : Role.values())
            tables.person.add(
                    id,
                    ++people,
                    role.name().toLowerCase(java.util.Locale.ROOT) + "@" + region.code() + ".uji",
                    "Orang Uji " + people,
                    role,
                    role.worksForAgency() ? first : null,
                    password);
        government(id, operator, random);
        return new Place(id, first, count, operator, operator + java.util.List.of(Role.values()).indexOf(Role.VERIFIER));
    }

    private void government(long region, long by, Random random) {
        for (var indicator : instrument.government()) {
            var items = indicator.components().isEmpty()
                    ? java.util.List.of(indicator.code())
                    : indicator.components().stream().map(component -> component.code()).toList();
            boolean checked = random.nextInt(10) < 6;
            for (var item : items)
                tables.government.add(region, YEAR, item, random.nextInt(4), by, now, checked ? by : null, checked ? now : null);
        }
    }

    long lastAgency() {
        return agencies;
    }

    long lastPerson() {
        return people;
    }
}
