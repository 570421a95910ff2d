package id.terinovatif.account.pause;

import id.terinovatif.account.Token;
import id.terinovatif.account.User;
import id.terinovatif.account.pause.Pauses.Limit;
import id.terinovatif.shared.web.Network;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often a password may be tried. A stranger is counted by account and network together and by network; from a browser the
 * account has been used from, that browser alone is counted, so nobody can be kept out by others. An address without an account
 * is counted like one that has.
 */
@Repository
public class SignInAttempts {
    private static final Limit PAIR = limit(5, Duration.ofMinutes(15), Duration.ofSeconds(5), Duration.ofMinutes(5));
    // when many networks try one account, each has less to try; one that has not tried yet always has
    private static final Limit PAIR_OF_MANY =
            limit(2, Duration.ofMinutes(15), Duration.ofSeconds(30), Duration.ofMinutes(5));
    private static final Limit NETWORK =
            limit(150, Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofMinutes(1));
    private static final Limit OWN = limit(10, Duration.ofMinutes(1), Duration.ofSeconds(5), Duration.ofMinutes(1));
    private static final Limit COUNT_ONLY =
            limit(Integer.MAX_VALUE, Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO);
    private static final int MANY = 30;

    /** What sign-in needs to know of an account. */
    public record Account(long id, String password) {}

    /** Where an attempt comes from: the network, and what the browser says of itself. */
    public record Origin(String network, String cookie) {
        public static Origin of(HttpServletRequest request) {
            return new Origin(Network.of(request), KnownBrowsers.cookie(request));
        }
    }

    /** An attempt that was begun. */
    record Attempt(String email, String pair, @Nullable String network) {}

    private final JdbcClient jdbc;
    private final Pauses pauses;
    private final KnownBrowsers browsers;

    SignInAttempts(JdbcClient jdbc, Pauses pauses, KnownBrowsers browsers) {
        this.jdbc = jdbc;
        this.pauses = pauses;
        this.browsers = browsers;
    }

    private static Limit limit(int free, Duration forgets, Duration first, Duration longest) {
        return new Limit(free, forgets, first, longest);
    }

    /** The open account of an address in an open region, whatever its case; empty without one. */
    public Optional<Account> account(String email) {
        return jdbc.sql(
                        "select p.id, p.password from person p join region r on r.id = p.region_id and r.closed_at is null"
                                + " where lower(p.email) = lower(?) and p.closed_at is null")
                .param(email)
                .query(Account.class)
                .optional();
    }

    /** Begins an attempt; {@link TooSoon} when it has to wait. */
    public Attempt begin(String email, @Nullable Account account, Origin origin) {
        var address = email.toLowerCase(Locale.ROOT);
        var mark = account == null
                ? Optional.<String>empty()
                : browsers.mark(origin.cookie(), account.id(), account.password());
        if (mark.isPresent()) {
            var own = key("browser", mark.get());
            wait(pauses.attempt(own, OWN));
            return new Attempt(address, own, null);
        }
        var network = key("network", origin.network());
        var pair = key("account-network", address, origin.network());
        wait(pauses.attempt(network, NETWORK));
        wait(pauses.attempt(pair, underAttack(address) ? PAIR_OF_MANY : PAIR));
        pauses.attempt(key("account", address), COUNT_ONLY);
        return new Attempt(address, pair, network);
    }

    private boolean underAttack(String address) {
        return pauses.count(key("account", address), COUNT_ONLY.forgets()) >= MANY;
    }

    /** The password was right: nothing of this attempt counts. */
    public void succeeded(Attempt attempt) {
        pauses.forgive(attempt.pair());
        var network = attempt.network();
        if (network == null) return;
        pauses.takeBack(network);
        pauses.takeBack(key("account", attempt.email()));
    }

    /** Begins a try at one's own password while signed in; nobody else's tries count here. */
    public void beginOwn(User user) {
        wait(pauses.attempt(own(user), OWN));
    }

    /** The same of {@link #beginOwn}. */
    public void succeededOwn(User user) {
        pauses.forgive(own(user));
    }

    private static String own(User user) {
        return key("person", String.valueOf(user.id()));
    }

    private static void wait(Optional<Duration> pause) {
        pause.ifPresent(left -> {
            throw new TooSoon(left);
        });
    }

    private static String key(String kind, String... of) {
        return kind + ":" + new Token(String.join("\n", Stream.of(of).toList())).hash();
    }
}
