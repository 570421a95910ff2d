package id.terinovatif.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.terinovatif.shared.web.RateLimit;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitTest {
    private static final String PATH = "/api/v1/instruments";
    private final AtomicLong now = new AtomicLong();
    private final TimeMeter clock = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void one_call_too_many_waits_for_the_next_minute() throws Exception {
        var api = new Api(ApiConfig.limit(3, clock));
        for (int i = 0; i < 3; i++) assertThat(api.get(PATH)).hasStatusOk();
        now.addAndGet(Duration.ofSeconds(20).toNanos());
        assertThat(api.get(PATH))
                .hasStatus(429)
                .hasContentType("application/problem+json")
                .hasHeader("Retry-After", "40");
        now.addAndGet(Duration.ofSeconds(40).toNanos());
        assertThat(api.get(PATH)).hasStatusOk();
    }

    @Test
    void addresses_do_not_count_for_each_other_but_one_ipv6_network_is_one() throws Exception {
        var api = new Api(ApiConfig.limit(1, clock));
        assertThat(api.getFrom("10.0.0.1", PATH)).hasStatusOk();
        assertThat(api.getFrom("10.0.0.2", PATH)).hasStatusOk();
        assertThat(api.getFrom("10.0.0.1", PATH)).hasStatus(429);
        assertThat(api.getFrom("2001:db8:0:1:0:0:0:1", PATH)).hasStatusOk();
        assertThat(api.getFrom("2001:db8:0:1:0:0:0:2", PATH)).hasStatus(429);
    }

    @Test
    void a_flood_of_addresses_fills_no_memory_and_frees_nobody_who_asks_often() throws Exception {
        var limit = ApiConfig.limit(1, clock);
        for (int i = 0; i < 20_000; i++) {
            statusOf(limit, "a" + i);
            if (i % 100 == 0) statusOf(limit, "often");
        }
        assertThat(statusOf(limit, "often")).isEqualTo(429);
        assertThat(limit.remembered()).isLessThanOrEqualTo(10_000);
    }

    private static int statusOf(RateLimit limit, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", PATH);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, (ignored, passed) -> {});
        return response.getStatus();
    }

    @Test
    void zero_is_no_limit() throws Exception {
        var api = new Api(ApiConfig.limit(0, clock));
        for (int i = 0; i < 200; i++) assertThat(api.get(PATH)).hasStatusOk();
    }

    @Test
    void a_wrong_setting_is_named() {
        assertThat(RateLimit.number("0")).isZero();
        assertThatIllegalStateException()
                .isThrownBy(() -> RateLimit.number("banyak"))
                .withMessageStartingWith("TERINOVATIF_API_PER_MINUTE");
    }
}
