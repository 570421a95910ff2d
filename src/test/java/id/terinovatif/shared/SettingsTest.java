package id.terinovatif.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A setting that would be unsafe stops the start in words. */
class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void a_token_for_metrics_that_can_be_guessed_stops_the_start() {
        assertThatThrownBy(() -> metrics("a".repeat(31)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("TERINOVATIF_METRICS_TOKEN")
                .hasMessageContaining("paling sedikit 32 karakter");
        assertThatCode(() -> metrics("a".repeat(32))).doesNotThrowAnyException();
        assertThatCode(() -> metrics("")).doesNotThrowAnyException();
    }

    private void metrics(String token) {
        new Settings(Map.of(
                        "TERINOVATIF_METRICS_TOKEN", token, "TERINOVATIF_DATA", folder.toString(), "SERVER_PORT", "0"))
                .check();
    }
}
