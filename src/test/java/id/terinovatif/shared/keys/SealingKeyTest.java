package id.terinovatif.shared.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens at its place, under its key, and nowhere else. */
class SealingKeyTest {
    private static final byte[] WORDS = "0800 000 001".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder = Path.of("");

    @Test
    void another_place_another_key_and_a_changed_byte_do_not_open_it() {
        var key = new SealingKey(folder.resolve("kunci/kontak"));
        var sealed = key.seal("1:7", WORDS);
        assertThat(key.open("1:7", sealed)).isEqualTo(WORDS);
        assertThatThrownBy(() -> key.open("1:8", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SealingKey(folder.resolve("lain")).open("1:7", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> key.open("1:7", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void many_who_begin_at_once_seal_under_one_key_that_its_owner_alone_reads() throws IOException {
        var file = folder.resolve("kunci/kontak");
        var sealed = IntStream.range(0, 50)
                .parallel()
                .mapToObj(n -> new SealingKey(file).seal("1:" + n, WORDS))
                .toList();
        for (int n = 0; n < sealed.size(); n++)
            assertThat(new SealingKey(file).open("1:" + n, sealed.get(n))).isEqualTo(WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }
}
