package id.terinovatif.account.factor;

import id.terinovatif.account.User;
import id.terinovatif.account.pause.Pauses;
import id.terinovatif.account.pause.Pauses.Limit;
import id.terinovatif.account.pause.TooSoon;
import id.terinovatif.shared.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second step of signing in: who has one, and whether a code is right. Each step of an app and each recovery code counts once. */
@Component
public class Factors {
    private static final Limit TRIES =
            new Limit(5, Duration.ofMinutes(15), Duration.ofMinutes(15), Duration.ofMinutes(15));
    private static final int RECOVERY_CODES = 10;
    /** Without those that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final Pauses pauses;
    private final FactorKey key;
    private final Clock clock;

    Factors(JdbcClient jdbc, Pauses pauses, FactorKey key, Clock clock) {
        this.jdbc = jdbc;
        this.pauses = pauses;
        this.key = key;
        this.clock = clock;
    }

    private record Row(String secret, boolean confirmed, long lastStep) {}

    private Optional<Row> row(User user) {
        return jdbc.sql(
                        "select secret, confirmed_at is not null as confirmed, last_step from factor where region_id = ? and person_id = ?")
                .params(user.regionId(), user.id())
                .query(Row.class)
                .optional();
    }

    /** Whether the second step is on. */
    public boolean confirmed(User user) {
        return confirmed(user.regionId(), user.id());
    }

    /** The secret that waits for its first code; empty when there is none or it is confirmed. */
    Optional<byte[]> waiting(User user) {
        return row(user).filter(row -> !row.confirmed()).map(row -> key.open(row.secret(), user.id()));
    }

    /** Makes a secret, once; it counts for nothing until it is confirmed. */
    void begin(User user) {
        var secret = new byte[Totp.SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        jdbc.sql("insert into factor (region_id, person_id, secret) values (?, ?, ?) on conflict do nothing")
                .params(user.regionId(), user.id(), key.seal(secret, user.id()))
                .update();
    }

    /** The ten recovery codes, told this once; empty when the code is not right. */
    @Transactional
    public List<String> confirm(User user, String typed) {
        if (confirmed(user) || !step(user, typed)) return List.of();
        jdbc.sql("update factor set confirmed_at = now() where region_id = ? and person_id = ?")
                .params(user.regionId(), user.id())
                .update();
        var codes = new ArrayList<String>();
        while (codes.size() < RECOVERY_CODES) codes.add(recoveryCode());
        for (var code : codes)
            jdbc.sql("insert into recovery_code (region_id, person_id, hash) values (?, ?, ?)")
                    .params(user.regionId(), user.id(), Sha256.hex(plain(code)))
                    .update();
        return codes;
    }

    private static String recoveryCode() {
        var random = new SecureRandom();
        var code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i == 4 || i == 8) code.append('-');
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Whether this is a right code, of the app or for recovery; used up by this. {@link TooSoon} after five wrong ones. */
    public boolean passes(User user, String typed) {
        var what = "factor:" + user.id();
        pauses.attempt(what, TRIES).ifPresent(left -> {
            throw new TooSoon(left);
        });
        var right = step(user, typed) || recovery(user, typed);
        if (right) pauses.forgive(what);
        return right;
    }

    /** Of two who type the same code at once, one passes. */
    private boolean step(User user, String typed) {
        var row = row(user);
        if (row.isEmpty()) return false;
        var secret = key.open(row.get().secret(), user.id());
        var step = Totp.matching(secret, typed, clock.instant(), row.get().lastStep());
        return step.isPresent()
                && jdbc.sql(
                                        "update factor set last_step = :step where region_id = :region and person_id = :person and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("region", user.regionId())
                                .param("person", user.id())
                                .update()
                        == 1;
    }

    private boolean recovery(User user, String typed) {
        return jdbc.sql("""
                        update recovery_code set used_at = now()
                        where region_id = ? and person_id = ? and hash = ? and used_at is null""")
                        .params(user.regionId(), user.id(), Sha256.hex(plain(typed)))
                        .update()
                == 1;
    }

    int recoveryCodesLeft(User user) {
        return jdbc.sql("select count(*) from recovery_code where region_id = ? and person_id = ? and used_at is null")
                .params(user.regionId(), user.id())
                .query(Integer.class)
                .single();
    }

    void remove(User user) {
        remove(user.regionId(), user.id());
    }

    /** Takes it off; whether there was one. */
    public boolean remove(long regionId, long person) {
        return jdbc.sql("delete from factor where region_id = ? and person_id = ?")
                        .params(regionId, person)
                        .update()
                > 0;
    }

    /** Whether a person is asked for a code. */
    public boolean confirmed(long regionId, long person) {
        return jdbc.sql(
                        "select exists (select from factor where region_id = ? and person_id = ? and confirmed_at is not null)")
                .params(regionId, person)
                .query(Boolean.class)
                .single();
    }
}
