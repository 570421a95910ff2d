package id.terinovatif.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At most so many calls a minute from one address, an IPv6 network of 64 bits counting as one; each node counts for
 * itself. Remembers so many addresses and forgets those that ask seldom, so a flood of addresses cannot fill the memory.
 */
public final class RateLimit extends OncePerRequestFilter {
    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration FULL_AGAIN = Duration.ofMinutes(2);
    private static final int BEFORE_SECURITY = -101;

    /** What a caller is told who asked too often. */
    public interface Refusal {
        void write(HttpServletResponse response) throws IOException;
    }

    private final int perMinute;
    private final TimeMeter time;
    private final List<String> roots;
    private final Refusal refusal;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(FULL_AGAIN)
            .executor(Runnable::run)
            .build();

    /** Limits the paths below these roots to {@code perMinute} calls; 0 is no limit. */
    public RateLimit(int perMinute, TimeMeter time, List<String> roots, Refusal refusal) {
        this.perMinute = perMinute;
        this.time = time;
        this.roots = roots;
        this.refusal = refusal;
    }

    /** Reads {@code TERINOVATIF_API_PER_MINUTE}. */
    public static int number(String perMinute) {
        if (perMinute.matches("\\d{1,6}")) return Integer.parseInt(perMinute);
        throw new IllegalStateException(
                "TERINOVATIF_API_PER_MINUTE harus bilangan bulat 0 sampai 999999 (0 mematikan batas), bukan \""
                        + perMinute + "\"");
    }

    /** As a filter in front of everything else that costs something, signing in with a token included. */
    public FilterRegistrationBean<RateLimit> first(String name) {
        var filter = new FilterRegistrationBean<>(this);
        filter.setName(name);
        roots.forEach(root -> filter.addUrlPatterns(root + "*"));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
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

    /** How many addresses it counts for now. */
    public long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillIntervally(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
