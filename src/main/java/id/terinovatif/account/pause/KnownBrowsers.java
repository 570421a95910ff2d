package id.terinovatif.account.pause;

import id.terinovatif.shared.keys.InstallationKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers in a signed cookie who has signed in from a browser, so that strangers who try the same account elsewhere cannot keep
 * this one out. It opens nothing by itself, and a changed password ends it.
 */
@Component
public class KnownBrowsers {
    private static final String COOKIE = "kenal";
    private static final Duration LASTS = Duration.ofDays(365);
    private static final int MOST_PEOPLE = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final InstallationKey key;

    KnownBrowsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.key = new InstallationKey(jdbc, "browser");
    }

    /** What the request's browser says of itself; empty when it says nothing. */
    static String cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return "";
        return Stream.of(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The mark of this browser when the person has signed in from it since the password was chosen. */
    Optional<String> mark(String cookie, long person, String password) {
        return Stream.of(cookie.split("~", -1))
                .limit(MOST_PEOPLE)
                .filter(mark -> genuine(mark, person, password))
                .findFirst();
    }

    private boolean genuine(String mark, long person, String password) {
        var parts = mark.split("\\.", -1);
        return parts.length == 3
                && parts[0].equals(String.valueOf(person))
                && parts[1].matches("\\d{1,7}")
                && Long.parseLong(parts[1]) >= today()
                && key.signed(parts[0] + "." + parts[1] + "." + password, parts[2]);
    }

    /** Sets the cookie for a person who has just proved to be this one; others who use the browser stay known. */
    public void remember(HttpServletRequest request, HttpServletResponse response, long person) {
        var password = jdbc.sql("select password from person where id = ?")
                .param(person)
                .query(String.class)
                .single();
        var day = today() + LASTS.toDays();
        var own = person + "." + day + "." + key.signature(person + "." + day + "." + password);
        var others = Stream.of(cookie(request).split("~", -1))
                .filter(mark -> mark.matches("[\\w.-]{10,100}") && !mark.startsWith(person + "."));
        var value = Stream.concat(Stream.of(own), others).limit(MOST_PEOPLE).collect(Collectors.joining("~"));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/masuk")
                        .maxAge(LASTS)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private long today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).toEpochDay();
    }
}
