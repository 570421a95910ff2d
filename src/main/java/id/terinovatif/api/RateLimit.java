package id.terinovatif.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.terinovatif.shared.web.Network;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At most so many calls a minute from one address, an IPv6 network of 64 bits counting as one; each node counts for
 * itself. Remembers the addresses seen last and forgets the rest, so a flood of addresses cannot fill the memory.
 */
final class RateLimit extends OncePerRequestFilter {
    static final List<String> LINKS = List.of("/baca/", "/undangan/", "/sandi-baru/", "/mulai/");
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(2);

    /** What a caller is told who asked too often. */
    interface Refusal {
        void write(HttpServletResponse response) throws IOException;
    }

    private final int perMinute;
    private final TimeMeter time;
    private final List<String> roots;
    private final Refusal refusal;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(FULL_AGAIN)
            .build();

    /** Limits the paths below these roots to {@code perMinute} calls; 0 is no limit. */
    private RateLimit(int perMinute, TimeMeter time, List<String> roots, Refusal refusal) {
        this.perMinute = perMinute;
        this.time = time;
        this.roots = roots;
        this.refusal = refusal;
    }

    static RateLimit ofApi(int perMinute, TimeMeter time) {
        return new RateLimit(
                perMinute, time, List.of(ApiErrors.ROOT), response -> ApiErrors.write(response, ApiProblem.tooMany()));
    }

    /** Of the pages behind a secret link, which a whole office opens from one address. */
    static RateLimit ofLinks(int perMinute, TimeMeter time) {
        return new RateLimit(perMinute, time, LINKS, RateLimit::askToWait);
    }

    private static void askToWait(HttpServletResponse response) throws IOException {
        response.setStatus(429);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .println("Halaman ini dibuka terlalu sering dari alamat Anda. Tunggu semenit, lalu coba lagi.");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = ApiErrors.path(request);
        return perMinute == 0 || roots.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.get(Network.of(request), unseen -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusMillis(999)
                .toSeconds();
        response.setHeader("Retry-After", String.valueOf(Math.max(1, wait)));
        refusal.write(response);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
