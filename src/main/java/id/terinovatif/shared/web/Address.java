package id.terinovatif.shared.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this installation is reached: {@code TERINOVATIF_URL}, or the address of the request under way. */
@Component
public class Address {
    private final String configured;

    Address(@Value("${terinovatif.url:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    /** What {@code TERINOVATIF_URL} says, without a slash at its end. */
    public Optional<String> root() {
        return configured.isEmpty() ? Optional.empty() : Optional.of(configured);
    }

    /** The full address of a path; outside a request it needs {@code TERINOVATIF_URL}. */
    public String of(String path) {
        if (!configured.isEmpty()) return configured + path;
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
