package id.terinovatif.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LinkLimitTest {
    @Test
    void links_with_a_secret_are_limited_with_a_word_for_people() throws Exception {
        var limit = LinkLimit.limit(1);
        var request = new MockHttpServletRequest("GET", "/baca/rahasia");
        for (int i = 0; i < 5; i++) limit.doFilter(request, new MockHttpServletResponse(), (ignored, passed) -> {});
        var refused = new MockHttpServletResponse();

        limit.doFilter(new MockHttpServletRequest("POST", "/baca/lain"), refused, (ignored, passed) -> {});

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentAsString()).contains("Tunggu semenit");
        assertThat(refused.getHeader("Retry-After")).isNotNull();
    }
}
