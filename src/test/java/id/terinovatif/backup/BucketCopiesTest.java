package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.evidence.S3Server;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.evidence.storage.Storages;
import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.WrongSetting;
import id.terinovatif.shared.database.EmbeddedPostgres;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** Copies in a real S3 server: whole or not there, sealed before they leave, proved and brought back from the bucket alone. */
@RealServer
class BucketCopiesTest {
    private static final String BUCKET = "cadangan";

    private static @TempDir Path shared;
    private static S3Server server;
    private static S3Client client;

    private final World world;
    private final ApplicationContext running;
    private final Storage storage;
    private final JdbcConnectionDetails details;
    private final Path data;

    @TempDir
    private Path folder;

    private String address;
    private Nights nights;
    private Copies copies;

    BucketCopiesTest(
            World world,
            ApplicationContext running,
            Storage storage,
            JdbcConnectionDetails details,
            @Value("${terinovatif.data}") Path data) {
        this.world = world;
        this.running = running;
        this.storage = storage;
        this.details = details;
        this.data = data;
    }

    @BeforeAll
    static void a_bucket_is_there() throws IOException {
        server = new S3Server(shared);
        client = Storages.client(server.endpoint(), S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
        client.createBucket(create -> create.bucket(BUCKET));
    }

    @AfterAll
    static void end() {
        client.close();
        server.close();
    }

    @BeforeEach
    void copies_go_there() throws IOException {
        address = "s3://" + BUCKET + "/" + folder.getFileName();
        var key = Files.writeString(folder.resolve("kunci"), "sebuah kunci uji yang panjang");
        var settings = new StandardEnvironment();
        settings.getPropertySources().addFirst(new MapPropertySource("uji", Map.copyOf(told())));
        nights = NightsElsewhere.of(running, key, address, settings);
        copies = nights.copies().orElseThrow();
    }

    private static Map<String, Object> told() {
        return Map.of(
                "terinovatif.backup.s3.endpoint", server.endpoint(),
                "terinovatif.s3.access.key", S3Server.ACCESS_KEY,
                "terinovatif.backup.s3.secret.key", S3Server.SECRET_KEY);
    }

    @AfterEach
    void no_log_is_kept_for_it() {
        NightsElsewhere.forgotten(world.jdbc());
    }

    @Test
    void a_copy_its_log_and_its_evidence_come_back_and_the_drill_proves_them() throws Exception {
        nights.copy();
        var region = world.place().region().id();
        var letter = Files.writeString(folder.resolve("surat"), "surat sesudah salinan di ember");
        storage.keep(letter, Sha256.hex("surat sesudah salinan di ember"));
        nights.carry();
        nights.drill();
        var proved = Journal.of(copies).last(Journal.Deed.DRILL).orElseThrow();
        assertThat(proved.well()).as(proved.words()).isTrue();
        assertThat(proved.words()).contains("dengan log tulisan sampai");

        var restore = place().restore(address);
        var pulih = folder.resolve("pulih");
        restore.files(pulih);
        restore.log(pulih);
        restore.evidence(Storages.inFolder(pulih), folder.resolve("di-jalan"));
        assertThat(Storages.inFolder(pulih).has(Sha256.hex("surat sesudah salinan di ember"), 30))
                .isTrue();
        try (var database = EmbeddedPostgres.in(pulih.resolve("postgres"));
                var connection = DriverManager.getConnection(database.url(), database.user(), database.secret())) {
            assertThat(Tables.texts(connection, "select id::text from region")).contains("" + region);
        }
        nothingOfItCanBeRead();
        changedInTheBucketItFails();
    }

    /** Sealed before it leaves: neither a name nor a text of it stands in the bucket. */
    private void nothingOfItCanBeRead() {
        for (var object : client.listObjectsV2(list -> list.bucket(BUCKET)).contents()) {
            assertThat(object.key()).doesNotContain(Sha256.hex("surat sesudah salinan di ember"));
            if (object.size() > 100_000 || object.key().endsWith(".tsv")) continue;
            var bytes = client.getObjectAsBytes(get -> get.bucket(BUCKET).key(object.key()))
                    .asByteArray();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("surat sesudah");
        }
    }

    private void changedInTheBucketItFails() throws IOException {
        var tree = folder.getFileName() + "/" + copies.newest().orElseThrow().name() + "/" + Backup.TREE;
        var bytes = client.getObjectAsBytes(get -> get.bucket(BUCKET).key(tree)).asByteArray();
        bytes[bytes.length / 2] ^= 1;
        client.putObject(put -> put.bucket(BUCKET).key(tree), RequestBody.fromBytes(bytes));
        nights.drill();
        var failed = Journal.of(copies).last(Journal.Deed.DRILL).orElseThrow();
        assertThat(failed.well()).isFalse();
        assertThat(failed.words()).contains("sudah berubah");
    }

    @Test
    void what_a_kill_left_counts_for_nothing_and_is_gone_after_the_next_copy() throws Exception {
        var half = Copies.name(Instant.now().minus(Duration.ofHours(1)));
        var key = folder.getFileName() + "/" + half + "/" + Backup.TREE;
        client.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString("separuh"));
        client.createMultipartUpload(begin -> begin.bucket(BUCKET).key(key + "-lagi"));
        assertThat(copies.all()).isEmpty();
        assertThatThrownBy(() -> place().restore(address)).isInstanceOf(BackupFault.class);

        nights.copy();
        assertThat(copies.all()).hasSize(1);
        assertThat(copies.depot().folders()).doesNotContain(half);
        assertThat(client.listMultipartUploads(list -> list.bucket(BUCKET)).uploads())
                .isEmpty();
        copies.remove(copies.newest().orElseThrow());
        assertThat(copies.depot().folders()).containsExactly(Copies.EVIDENCE);
    }

    @Test
    void while_another_node_copies_into_the_bucket_nothing_of_it_is_touched() throws Exception {
        var half = Copies.name(Instant.now());
        copies.depot().write(half + "/" + Backup.TREE, out -> out.write(1));
        try (var node =
                DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword())) {
            Backup.holdForAllNodes(node, address);
            nights.copy();
        }
        var refused = Journal.of(copies).last(Journal.Deed.COPY).orElseThrow();
        assertThat(refused.well()).isFalse();
        assertThat(refused.words()).contains("cadangan lain sedang dibuat di " + address);
        assertThat(copies.depot().has(half + "/" + Backup.TREE)).isTrue();
    }

    @Test
    void an_object_in_parts_is_there_when_it_is_whole_and_not_when_its_writing_breaks_off() throws Exception {
        var large = new byte[40 * 1024 * 1024];
        copies.depot().write("besar", out -> out.write(large));
        assertThat(client.headObject(head -> head.bucket(BUCKET).key(folder.getFileName() + "/besar"))
                        .contentLength())
                .isEqualTo(large.length);
        assertThatThrownBy(() -> copies.depot().write("separuh", out -> {
                    out.write(large);
                    throw new IOException("cakram penuh");
                }))
                .hasMessage("cakram penuh");
        assertThat(copies.depot().has("separuh")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3://", "s3://Besar", "s3://a", "s3://ember//dua", "s3://ember/dengan spasi"})
    void an_address_without_a_bucket_stops_the_start_with_one_line(String wrong) {
        assertThatThrownBy(() -> place().copies(wrong))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("s3://cadangan/terinovatif");
    }

    private Place place() {
        return new Place(
                data.toAbsolutePath().normalize(),
                folder.resolve("kunci").toString(),
                Map.of(
                        "TERINOVATIF_S3_ENDPOINT", server.endpoint(),
                        "TERINOVATIF_S3_ACCESS_KEY", S3Server.ACCESS_KEY,
                        "TERINOVATIF_S3_SECRET_KEY", S3Server.SECRET_KEY));
    }
}
