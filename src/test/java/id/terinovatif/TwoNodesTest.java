package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.Programme;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.Visitor;
import id.terinovatif.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/** Two nodes on one PostgreSQL and one folder of evidence; jobs and editions of several nodes are JobsTest and EditionsTest. */
@RealServer
class TwoNodesTest {
    private final World world;
    private final JdbcConnectionDetails database;
    private final Path data;

    TwoNodesTest(World world, JdbcConnectionDetails database, Environment environment) {
        this.world = world;
        this.database = database;
        this.data = Path.of(Objects.requireNonNull(environment.getProperty("terinovatif.data")))
                .toAbsolutePath();
    }

    @Test
    void an_upload_goes_on_at_another_node_and_a_killed_node_loses_nothing_acknowledged() {
        var place = world.place();
        var here = world.as(place.email(Role.OPERATOR));
        var draft = Drafts.begin(here, "TIMBANG CERIA");
        var page = draft + "/indikator/SID.SDM";
        here.get(page);
        var letter = Drafts.pdf("Surat Tugas");
        var upload = begun(here, letter.length);
        assertThat(piece(here, upload, 0, Arrays.copyOfRange(letter, 0, 300))).isEqualTo(204);

        try (var second = node()) {
            var there = second.visitor();
            there.signIn(place.email(Role.OPERATOR));
            there.get(page);
            assertThat(piece(there, upload, 300, Arrays.copyOfRange(letter, 300, letter.length)))
                    .isEqualTo(204);
            assertThat(there.post(
                                    page,
                                    Map.of("tingkat", "1", "unggahan", upload.substring(upload.lastIndexOf('/') + 1)))
                            .statusCode())
                    .isEqualTo(302);
            assertThat(here.get(page).body()).contains("surat.pdf");

            Drafts.fill(there, draft);
            second.kill();
        }
        assertThat(here.get(draft + "/profil/hasil").body()).contains("82 dari 100");
    }

    private Programme node() {
        return Programme.start(
                data,
                Map.of(
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", String.valueOf(database.getUsername()),
                        "SPRING_DATASOURCE_PASSWORD", String.valueOf(database.getPassword())));
    }

    private static String begun(Visitor visitor, int length) {
        var name = Base64.getEncoder().encodeToString("surat.pdf".getBytes(StandardCharsets.UTF_8));
        var answer = visitor.tus(
                "POST",
                "/unggahan",
                new byte[0],
                "Upload-Length",
                String.valueOf(length),
                "Upload-Metadata",
                "filename " + name);
        assertThat(answer.statusCode()).isEqualTo(201);
        return Visitor.target(answer);
    }

    private static int piece(Visitor visitor, String upload, int offset, byte[] bytes) {
        return visitor.tus(
                        "PATCH",
                        upload,
                        bytes,
                        "Upload-Offset",
                        String.valueOf(offset),
                        "Content-Type",
                        "application/offset+octet-stream")
                .statusCode();
    }
}
