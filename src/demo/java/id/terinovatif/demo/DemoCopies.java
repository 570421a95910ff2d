package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.innovation.replication.NewCopy;
import id.terinovatif.innovation.replication.NewStep;
import id.terinovatif.innovation.replication.Recording;
import id.terinovatif.innovation.replication.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One innovation that another region copies, one that asked and was answered, and one within the region. All are invented. */
@Component
@Profile("demo")
class DemoCopies {
    private static final String HERO = "TIMBANG CERIA%";

    private record Said(Stage stage, int daysAgo, String words) {}

    private final Recording recording;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoCopies(Recording recording, JdbcClient jdbc, Clock clock) {
        this.recording = recording;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void follow(Staff staff) {
        var writer = staff.writer("inovator@demo.id", "Puskesmas Muara Durian", 0);
        long hero = jdbc.sql("select id from innovation where region_id = ? and year = ? and name like ?")
                .params(staff.region().id(), DemoYears.YEAR, HERO)
                .query(Long.class)
                .single();
        copied(
                writer,
                hero,
                copy("Kabupaten Muara Lestari", "Dinas Kesehatan", "Balita kami ditimbang di bawah separuh."),
                140,
                List.of(
                        new Said(Stage.DIJAWAB, 133, "Kit dan contoh kartu dikirim."),
                        new Said(Stage.SEPAKAT, 104, "Kesepakatan ditandatangani kedua dinas."),
                        new Said(Stage.BERJALAN, 48, "Tiga desa mulai pada Agustus.")));
        copied(
                writer,
                hero,
                copy("Kota Bandar Asri", "Puskesmas Pasar Lama", "Kami ingin mencoba kartunya di satu kelurahan."),
                9,
                List.of(new Said(Stage.DIJAWAB, 5, "Silakan mulai dari kit di katalog.")));
        copied(
                writer,
                hero,
                copy(staff.region().name(), "Puskesmas Rantau Bakung", "Posyandu di hulu juga sepi pada pagi hari."),
                75,
                List.of());
    }

    private static NewCopy copy(String region, String agency, String reason) {
        return new NewCopy(region, agency, "", true, "", reason, "", "");
    }

    private void copied(User writer, long innovation, NewCopy copy, int daysAgo, List<Said> said) {
        long id = recording.interest(writer, innovation, copy);
        jdbc.sql("""
                        update replication_step set on_day = on_day - :days, said_at = said_at - :days * interval '1 day'
                        where region_id = :region and replication_id = :id""")
                .param("days", daysAgo)
                .param("region", writer.regionId())
                .param("id", id)
                .update();
        for (var one : said) {
            var day = today(writer).minusDays(one.daysAgo());
            var faults =
                    recording.say(writer, id, new NewStep(one.stage(), day.toString(), day, null, one.words(), null));
            if (!faults.isEmpty()) throw new IllegalStateException(faults.toString());
        }
    }

    private LocalDate today(User writer) {
        return LocalDate.now(clock.withZone(writer.region().zone()));
    }
}
