package id.terinovatif.shared.web;

import id.terinovatif.shared.keys.InstallationKey;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms that anybody may send: their signed time, the field that people leave empty, and how often a day. */
@Component
public class OpenForms {
    /** The field that no person sees. */
    public static final String TRAP = "situs";

    private static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration reading;
    private final InstallationKey key;

    /** @param reading the least time in which a person reads and fills in such a form */
    OpenForms(JdbcClient jdbc, Clock clock, @Value("${terinovatif.form.reading:PT2S}") Duration reading) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.reading = reading;
        this.key = new InstallationKey(jdbc, "form");
    }

    /** What a form carries along: when it was opened, signed. */
    public String opened() {
        var at = String.valueOf(clock.instant().toEpochMilli());
        return at + "." + key.signature("opened " + at);
    }

    /**
     * Why a form is not taken, in words that a person understands; empty when it may be.
     *
     * @param opened as {@link #opened} gave it
     * @param trap what stands in the field that no person sees
     */
    public Optional<String> refusal(String opened, String trap) {
        if (!trap.isEmpty())
            return Optional.of("Kiriman ini tampak dikirim mesin. Kosongkan kolom situs, lalu kirim lagi.");
        var parts = opened.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,15}") || !key.signed("opened " + parts[0], parts[1]))
            return Optional.of("Halaman ini perlu dibuka dulu. Periksa tulisan Anda, lalu kirim sekali lagi.");
        var age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts[0])), clock.instant());
        if (age.compareTo(reading) < 0)
            return Optional.of("Terlalu cepat. Periksa tulisan Anda sebentar, lalu kirim lagi.");
        if (age.compareTo(LONGEST) > 0)
            return Optional.of("Halaman ini sudah lama terbuka. Periksa tulisan Anda, lalu kirim sekali lagi.");
        return Optional.empty();
    }

    /** Whom an address stands for in one matter: the same for the same two, and nothing that leads back to the address. */
    public String mark(String matter, String address) {
        return key.signature("mark " + matter + " " + address);
    }

    /** Counts one more from this address today; false, and nothing counted, when that is more than so many. */
    @Transactional
    public boolean counted(String kind, String address, int most) {
        return jdbc.sql("""
                        insert into open_form_sent as s (who, day, sent) values (?, ?, 1)
                        on conflict (who, day) do update set sent = s.sent + 1 where s.sent < ?""")
                        .params(key.signature("sent " + kind + " " + address), Date.valueOf(today()), most)
                        .update()
                > 0;
    }

    @Scheduled(cron = "0 50 2 * * *")
    @Transactional
    public void forget() {
        jdbc.sql("delete from open_form_sent where day < ?")
                .param(Date.valueOf(today()))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
