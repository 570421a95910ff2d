package id.terinovatif.account.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B (their last six digits), and of RFC 4648, section 10. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_code_of_a_second_is_that_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_step_before_and_after_counts_and_two_do_not() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);
        for (long near : new long[] {step - 1, step, step + 1})
            assertThat(Totp.matching(SECRET, Totp.code(SECRET, near), now, 0)).hasValue(near);
        for (long far : new long[] {step - 2, step + 2})
            assertThat(Totp.matching(SECRET, Totp.code(SECRET, far), now, 0)).isEmpty();
    }

    @Test
    void a_step_that_was_used_and_those_before_it_count_no_more() {
        var now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(now);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step), now, step)).isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, step - 1), now, step))
                .isEmpty();
        assertThat(Totp.matching(SECRET, "", now, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, "abc def", now, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void the_secret_is_written_in_base_32(String text, String written) {
        assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
