package id.terinovatif.training.cards;

import id.terinovatif.shared.keys.InstallationKey;
import id.terinovatif.training.cards.CardAnswers.Answered;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers of somebody without account, in a signed cookie: {@code A1:02~SID.VIDEO:11.signature}, the chosen option of each question by
 * its place. What no longer fits the cards is left out.
 */
@Component
class CarriedAnswers {
    private static final String COOKIE = "belajar";
    private static final Duration LASTS = Duration.ofDays(180);

    private final InstallationKey key;
    private final Clock clock;

    CarriedAnswers(JdbcClient jdbc, Clock clock) {
        this.key = new InstallationKey(jdbc, "learning");
        this.clock = clock;
    }

    Map<String, Answered> of(List<Card> cards, HttpServletRequest request) {
        var answered = new LinkedHashMap<String, Answered>();
        carried(request)
                .forEach((code, places) -> Card.find(cards, code)
                        .flatMap(card -> answered(card, places))
                        .ifPresent(one -> answered.put(code, one)));
        return answered;
    }

    void keep(
            List<Card> cards,
            Card card,
            List<String> chosen,
            HttpServletRequest request,
            HttpServletResponse response) {
        var all = new LinkedHashMap<>(carried(request));
        all.keySet().removeIf(code -> Card.find(cards, code).isEmpty());
        all.put(
                card.code(),
                IntStream.range(0, chosen.size())
                        .mapToObj(i ->
                                String.valueOf(card.questions().get(i).options().indexOf(chosen.get(i))))
                        .collect(Collectors.joining()));
        var text = all.entrySet().stream()
                .map(one -> one.getKey() + ":" + one.getValue())
                .collect(Collectors.joining("~"));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, text + "." + key.signature("cards " + text))
                        .path("/belajar")
                        .maxAge(LASTS)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private Map<String, String> carried(HttpServletRequest request) {
        var value = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        int dot = value.lastIndexOf('.');
        if (dot < 0 || !key.signed("cards " + value.substring(0, dot), value.substring(dot + 1))) return Map.of();
        return Stream.of(value.substring(0, dot).split("~", -1))
                .map(one -> one.split(":", 2))
                .filter(one -> one.length == 2)
                .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> b, LinkedHashMap::new));
    }

    private Optional<Answered> answered(Card card, String places) {
        if (places.length() != card.questions().size() || !places.matches("\\d+")) return Optional.empty();
        var chosen = new ArrayList<String>();
        int correct = 0;
        for (int i = 0; i < places.length(); i++) {
            var question = card.questions().get(i);
            int place = places.charAt(i) - '0';
            if (place >= question.options().size()) return Optional.empty();
            chosen.add(question.options().get(place));
            if (chosen.getLast().equals(question.right())) correct++;
        }
        return Optional.of(new Answered(card.code(), chosen, correct, clock.instant()));
    }
}
