package id.terinovatif.shared.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request whose fields, names of fields and names of files are {@link CleanText}. */
final class CleanRequest extends HttpServletRequestWrapper {
    /** Spring reads a file's name from its header. */
    private static final Set<String> NAMING = Set.of("getSubmittedFileName", "getHeader");

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    CleanRequest(HttpServletRequest request) {
        super(request);
        request.getParameterMap()
                .forEach((name, values) -> parameters.merge(
                        CleanText.of(name),
                        cleaned(values),
                        (some, more) ->
                                Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new)));
    }

    private static String[] cleaned(String[] values) {
        return Stream.of(values)
                .map(value -> CleanText.of(Objects.requireNonNullElse(value, "")))
                .toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        var values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        return super.getParts().stream().map(CleanRequest::named).toList();
    }

    @Override
    public @Nullable Part getPart(String name) throws IOException, ServletException {
        var part = super.getPart(name);
        return part == null ? null : named(part);
    }

    /** The part itself, but for the name that its sender gave to the file. */
    private static Part named(Part part) {
        var name = part.getSubmittedFileName();
        if (name == null || CleanText.of(name).equals(name)) return part;
        return (Part) Proxy.newProxyInstance(
                Part.class.getClassLoader(), new Class<?>[] {Part.class}, (self, method, given) -> {
                    try {
                        var answer = method.invoke(part, given);
                        return answer instanceof String text && NAMING.contains(method.getName())
                                ? CleanText.of(text)
                                : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
