package id.terinovatif.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Who runs the installation is told how it is, in words, as health and as numbers. */
@RealServer
class ConditionTest {
    private static final String TOKEN = "Bearer angka-uji-yang-cukup-panjang-0001";

    private final World world;

    ConditionTest(World world) {
        this.world = world;
    }

    @Test
    void the_admin_reads_of_every_part_in_plain_words() {
        var page =
                world.as(world.place().email(Role.ADMIN)).get("/kelola/keadaan").body();
        assertThat(page)
                .contains("PostgreSQL menjawab.", "Tersisa", "Berkas bukti bisa dibaca.", "Pekerjaan latar")
                .contains("Pemindai virus", "Surel", "Tidak ada cadangan yang dibuat sendiri.");
    }

    @Test
    void work_that_waits_too_long_is_seen_on_the_page_as_health_and_as_a_number() {
        var place = world.place();
        var admin = world.as(place.email(Role.ADMIN));
        world.jdbc().sql("""
                        insert into job (region_id, kind, subject, due_at) values (?, 'tidak-dikenal', '1', now() - interval '20 minutes')""").param(place.region().id()).update();
        try {
            assertThat(admin.get("/kelola/keadaan").body()).contains("Ada yang bermasalah", "yang tertua 20 menit");
            var visitor = world.visitor();
            assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(visitor.get("/actuator/health").body()).doesNotContain("disk", "jobs\":");
            assertThat(visitor.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
            assertThat(metrics()).contains("terinovatif_condition{what=\"jobs\"} 3.0");
        } finally {
            world.jdbc()
                    .sql("delete from job where region_id = ? and kind = 'tidak-dikenal'")
                    .param(place.region().id())
                    .update();
        }
        assertThat(admin.get("/kelola/keadaan").body()).doesNotContain("Ada yang bermasalah");
    }

    @Test
    void numbers_are_given_to_who_has_the_token_and_to_nobody_else() {
        assertThat(world.visitor().get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(world.visitor()
                        .sending("Authorization", TOKEN + "x")
                        .get("/actuator/prometheus")
                        .statusCode())
                .isEqualTo(401);
        var admin = world.as(world.place().email(Role.ADMIN));
        assertThat(admin.get("/actuator/prometheus").statusCode()).isEqualTo(401);
        assertThat(admin.get("/actuator/metrics").statusCode()).isNotEqualTo(200);
        assertThat(metrics())
                .contains("http_server_requests_seconds_count", "hikaricp_connections_active", "jvm_memory_used_bytes")
                .contains("terinovatif_disk_free_bytes", "terinovatif_jobs_oldest_seconds")
                .contains("terinovatif_condition{what=\"database\"} 1.0")
                .doesNotContain("@uji.id");
    }

    @Test
    void clamd_that_is_silent_is_not_called_well() throws IOException {
        try (var silent = new ServerSocket(0)) {
            var scanner = new id.terinovatif.evidence.VirusScanner("localhost:" + silent.getLocalPort());
            org.assertj.core.api.Assertions.assertThatThrownBy(scanner::ping).isInstanceOf(IOException.class);
        }
    }

    private String metrics() {
        return world.visitor()
                .sending("Authorization", TOKEN)
                .get("/actuator/prometheus")
                .body();
    }
}
