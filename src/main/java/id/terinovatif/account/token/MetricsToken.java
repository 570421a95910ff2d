package id.terinovatif.account.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Metrics are read with the token of {@code TERINOVATIF_METRICS_TOKEN} alone; where none is set, by nobody. */
@Component
public class MetricsToken implements AuthorizationManager<RequestAuthorizationContext> {
    private final byte[] header;

    MetricsToken(@Value("${terinovatif.metrics.token:}") String token) {
        this.header = token.isBlank() ? new byte[0] : ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        var given = asked.getRequest().getHeader("Authorization");
        return new AuthorizationDecision(header.length > 0
                && given != null
                && MessageDigest.isEqual(header, given.getBytes(StandardCharsets.UTF_8)));
    }
}
