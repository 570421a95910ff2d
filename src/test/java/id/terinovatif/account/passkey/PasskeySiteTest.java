package id.terinovatif.account.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeySiteTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inovasi.daerah.go.id",
                "https://10.1.2.3",
                "https://[2001:db8::1]:8443",
                "http://192.168.1.5:8080"
            })
    void no_passkeys_without_tls_or_at_a_bare_address(String address) {
        assertThat(PasskeySite.of(address)).isEmpty();
    }

    @Test
    void a_name_over_tls_has_them_and_so_has_the_own_machine() {
        assertThat(PasskeySite.of("https://inovasi.daerah.go.id:8443/terinovatif"))
                .contains(new PasskeySite("inovasi.daerah.go.id", "https://inovasi.daerah.go.id:8443"));
        assertThat(PasskeySite.of("http://localhost:8080"))
                .contains(new PasskeySite("localhost", "http://localhost:8080"));
    }
}
