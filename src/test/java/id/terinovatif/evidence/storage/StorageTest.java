package id.terinovatif.evidence.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.evidence.S3Server;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same promises of a folder and of a bucket on a real S3 server. */
class StorageTest {
    @TempDir
    static Path folder = Path.of("");

    private static S3Server server;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Storage> storages() {
        var client = Storages.client(server.endpoint(), S3Server.ACCESS_KEY, S3Server.SECRET_KEY);
        if (client.listBuckets().buckets().isEmpty()) client.createBucket(create -> create.bucket("bukti"));
        return Stream.of(new FolderStorage(folder.resolve("evidence")), new BucketStorage(client, "bukti"));
    }

    @ParameterizedTest
    @MethodSource("storages")
    void bytes_come_back_as_they_were_kept_and_twice_is_once(Storage storage) throws Exception {
        var bytes = bytes(3_000_000, 1);
        keep(storage, bytes);
        keep(storage, bytes);

        try (var stream = new VerifiedStream(storage.open(hash(bytes)), hash(bytes))) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(storage.has(hash(bytes), bytes.length)).isTrue();
        assertThat(storage.beginning(hash(bytes).substring(0, 2)))
                .extracting(Storage.Stored::sha256)
                .containsOnlyOnce(hash(bytes));
    }

    @ParameterizedTest
    @MethodSource("storages")
    void what_is_not_there_is_told_from_what_cannot_be_reached(Storage storage) throws Exception {
        var hash = hash(bytes(10, 2));
        assertThat(storage.has(hash, 10)).isFalse();
        assertThatThrownBy(() -> storage.open(hash)).isInstanceOf(FileNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("storages")
    void other_bytes_under_a_hash_are_never_given_out_whole(Storage storage) throws Exception {
        var kept = bytes(200_000, 3);
        var wrong = kept.clone();
        wrong[199_999]++;
        storage.keep(Files.write(Files.createTempFile(folder, "rusak", ""), wrong), hash(kept));

        var read = 0;
        try (var stream = new VerifiedStream(storage.open(hash(kept)), hash(kept))) {
            while (stream.read() >= 0) read++;
            throw new AssertionError("the change was not noticed");
        } catch (IOException noticed) {
            assertThat(noticed).hasMessageContaining("not those of");
        }
        assertThat(read).isLessThan(200_000);
    }

    @ParameterizedTest
    @MethodSource("storages")
    void what_became_empty_or_wrong_is_told_and_mended_by_the_same_bytes(Storage storage) throws Exception {
        for (var damaged : new byte[][] {new byte[0], bytes(50_000, 5), bytes(100_000, 6)}) {
            var bytes = bytes(100_000, 10 + damaged.length);
            storage.keep(Files.write(Files.createTempFile(folder, "rusak", ""), damaged), hash(bytes));
            assertThat(storage.has(hash(bytes), bytes.length)).isEqualTo(damaged.length == bytes.length);
            assertThatThrownBy(() -> {
                        try (var stream = new VerifiedStream(storage.open(hash(bytes)), hash(bytes))) {
                            stream.readAllBytes();
                        }
                    })
                    .isInstanceOf(IOException.class);

            keep(storage, bytes);

            try (var stream = new VerifiedStream(storage.open(hash(bytes)), hash(bytes))) {
                assertThat(stream.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    private static void keep(Storage storage, byte[] bytes) throws Exception {
        storage.keep(Files.write(Files.createTempFile(folder, "berkas", ""), bytes), hash(bytes));
    }

    private static byte[] bytes(int count, int seed) {
        var bytes = new byte[count];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
