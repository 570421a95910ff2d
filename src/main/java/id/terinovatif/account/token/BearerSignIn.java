package id.terinovatif.account.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.account.session.SignIn;
import id.terinovatif.account.session.SignIns;
import id.terinovatif.account.token.ApiTokens.Opened;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer …} gives a call the rights of the token's person within the token's scopes and rate. */
@Component
public class BearerSignIn extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";
    private static final int MOST_TOKENS = 1_000;

    private final ApiTokens tokens;
    private final People people;
    private final SignIns signIns;
    private final Cache<Long, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_TOKENS).build();

    BearerSignIn(ApiTokens tokens, People people, SignIns signIns) {
        this.tokens = tokens;
        this.people = people;
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return !request.getRequestURI().startsWith("/api/") || header == null || !header.startsWith(BEARER);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var secret =
                request.getHeader("Authorization").substring(BEARER.length()).strip();
        var opened = tokens.opened(secret).orElse(null);
        if (opened == null) signIns.noteNobody(SignIn.Kind.TOKEN_UNKNOWN, request);
        else {
            if (!bucket(opened.token()).tryConsume(1)) {
                owner(opened).ifPresent(user -> signIns.note(user, SignIn.Kind.TOKEN_TOO_OFTEN, request));
                ApiRefusal.tooOften(response);
                return;
            }
            tokens.used(opened);
            signIn(opened);
        }
        chain.doFilter(request, response);
    }

    private void signIn(Opened opened) {
        var authorities = opened.token().scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(scope.authority()))
                .toList();
        owner(opened)
                .ifPresent(user -> SecurityContextHolder.getContext()
                        .setAuthentication(new UsernamePasswordAuthenticationToken(user, null, authorities)));
    }

    private Optional<User> owner(Opened opened) {
        return people.find(opened.regionId(), opened.personId()).map(people::asUser);
    }

    private Bucket bucket(ApiToken token) {
        return buckets.get(
                token.id(),
                unseen -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(token.perMinute())
                                .refillIntervally(token.perMinute(), Duration.ofMinutes(1)))
                        .build());
    }
}
