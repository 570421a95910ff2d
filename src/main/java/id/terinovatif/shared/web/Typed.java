package id.terinovatif.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One value of a form, as it was sent: so that a page which could not take it can still show it. */
public record Typed(String name, String value) {
    /** The field in which a person shows again who asks; it is never shown and never sent on. */
    public static final String PROOF = "bukti-diri";

    /** The same, answered by a passkey. */
    public static final String KEY_PROOF = "bukti-kunci";

    private static final Set<String> PROOFS = Set.of(PROOF, KEY_PROOF);
    private static final Set<String> SECRET = Set.of("sandi", "ulang", "lama");

    /** Whether it is worth showing; codes and tokens are not. */
    public boolean words() {
        return value.length() > 40 && !name.equals("_csrf");
    }

    /** Whether a field of this name holds a password. */
    public static boolean secret(String name) {
        return SECRET.contains(name) || PROOFS.contains(name);
    }

    /** The words of a posted form that a person would miss; none of a form with a password. */
    public static List<Typed> wordsOf(HttpServletRequest request) {
        return sent(request) ? all(request).stream().filter(Typed::words).toList() : List.of();
    }

    /** All that a form brought but its token and the proof: what the same form brings again. */
    public static List<Typed> again(HttpServletRequest request) {
        return all(request).stream().filter(one -> !one.name().equals("_csrf")).toList();
    }

    static List<Typed> all(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(one -> !PROOFS.contains(one.getKey()))
                .flatMap(one -> Arrays.stream(one.getValue()).map(value -> new Typed(one.getKey(), value)))
                .toList();
    }

    /** A form that can be sent again; one with a password is typed anew. */
    static boolean sent(HttpServletRequest request) {
        return "POST".equals(request.getMethod())
                && request.getParameterMap().keySet().stream().noneMatch(SECRET::contains);
    }
}
