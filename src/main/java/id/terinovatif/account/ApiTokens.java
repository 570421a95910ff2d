package id.terinovatif.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer …} gives a call the rights of the token's person. */
@Component
public class ApiTokens extends OncePerRequestFilter {
    private static final String BEARER = "Bearer ";

    private final JdbcClient jdbc;
    private final People people;

    ApiTokens(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Registers a token for a person; only its hash is kept. */
    public void add(User user, String secret, String label) {
        jdbc.sql(
                        "insert into api_token (region_id, token_hash, person_id, label) values (?, ?, ?, ?) on conflict do nothing")
                .params(user.regionId(), new Token(secret).hash(), user.id(), label)
                .update();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER))
            signIn(header.substring(BEARER.length()).strip());
        chain.doFilter(request, response);
    }

    private void signIn(String secret) {
        jdbc.sql("select region_id, person_id from api_token where token_hash = ?")
                .param(new Token(secret).hash())
                .query((row, n) -> people.find(row.getLong("region_id"), row.getLong("person_id")))
                .optional()
                .flatMap(person -> person)
                .filter(person -> person.closedAt() == null)
                .ifPresent(person -> SecurityContextHolder.getContext()
                        .setAuthentication(PasswordSignIn.signedIn(people.asUser(person))));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }
}
