package id.terinovatif.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.shared.web.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password that a program guesses early is refused, with a better way in words. */
class PasswordRulesTest {
    private static final String[] OWN = {"Rina Kartikasari", "rina@tabalongkab.go.id", "Kabupaten Tabalong"};

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "iloveyou1234",
                "P@ssw0rd1234",
                "rahasia12345",
                "bismillah123",
                "rinakartikasari",
                "tabalong2026",
                "kabupatentabalong",
                "admin1234567"
            })
    void what_many_use_or_belongs_to_the_person_is_refused(String password) {
        assertThat(rules.faults(password, password, OWN).at("sandi")).contains("mudah ditebak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kata sandi uji coba", "kerbau payung tangga biru", "mG7vQx2pLk9w", "sungai-lilin-rebana-kopi"})
    void words_that_do_not_belong_together_are_taken(String password) {
        assertThat(rules.faults(password, password, OWN).isEmpty()).isTrue();
    }

    @Test
    void the_longest_one_is_judged_without_a_wait_for_its_whole_length() {
        assertThat(rules.faults("ab1!".repeat(50), "ab1!".repeat(50)).at("sandi"))
                .contains("mudah ditebak");
    }

    @Test
    void an_address_is_kept_without_its_last_part() {
        assertThat(Network.shortened("10.20.30.40")).isEqualTo("10.20.30.*");
        assertThat(Network.shortened("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:*");
        assertThat(Network.shortened("?")).isEqualTo("tidak dikenal");
    }
}
