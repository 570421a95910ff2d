package id.terinovatif.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A link that somebody is sent leads here, whatever a stranger's request called this host. */
class AddressTest {
    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private static MockHttpServletRequest arrivedAt(String address, int port) {
        var request = new MockHttpServletRequest();
        request.setServerName("jahat.example");
        request.addHeader("Host", "jahat.example");
        request.setLocalAddr(address);
        request.setLocalPort(port);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    @Test
    void the_setting_goes_before_everything() {
        arrivedAt("10.0.0.5", 8080);
        assertThat(new Address("https://inovasi.tabalong.example/").of("/undangan/x"))
                .isEqualTo("https://inovasi.tabalong.example/undangan/x");
    }

    @Test
    void without_it_a_link_names_the_address_at_which_the_request_arrived_and_never_its_host() {
        arrivedAt("10.0.0.5", 8080);
        assertThat(new Address("").of("/undangan/x")).isEqualTo("http://10.0.0.5:8080/undangan/x");
        arrivedAt("0:0:0:0:0:0:0:1", 8080);
        assertThat(new Address("").of("/x")).isEqualTo("http://localhost:8080/x");
        arrivedAt("fd00:0:0:0:0:0:0:5", 80);
        assertThat(new Address("").of("/x")).isEqualTo("http://[fd00:0:0:0:0:0:0:5]/x");
    }
}
