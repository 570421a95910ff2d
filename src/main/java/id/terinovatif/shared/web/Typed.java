package id.terinovatif.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One value of a form, as it was sent: so that a page which could not take it can still show it. */
public record Typed(String name, String value) {
    private static final Set<String> SECRET = Set.of("sandi", "ulang", "lama");

    /** Whether it is worth showing; codes and tokens are not. */
    public boolean words() {
        return value.length() > 40 && !name.equals("_csrf");
    }

    /** The words of a posted form that a person would miss; none of a form with a password. */
    public static List<Typed> wordsOf(HttpServletRequest request) {
        return sent(request) ? all(request).stream().filter(Typed::words).toList() : List.of();
    }

    static List<Typed> all(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(one -> Arrays.stream(one.getValue()).map(value -> new Typed(one.getKey(), value)))
                .toList();
    }

    /** A form that can be sent again; one with a password is typed anew. */
    static boolean sent(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getParameterMap().keySet().stream().noneMatch(SECRET::contains);
    }
}
