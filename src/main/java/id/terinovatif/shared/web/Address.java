package id.terinovatif.shared.web;

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

    /** The full address of a path; outside a request it needs {@code TERINOVATIF_URL}. */
    public String of(String path) {
        if (!configured.isEmpty()) return configured + path;
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
