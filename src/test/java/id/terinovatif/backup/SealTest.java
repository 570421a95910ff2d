package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.terinovatif.shared.WrongSetting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens as it was, under its key, whole and unchanged, or not at all. */
class SealTest {
    @TempDir
    private Path folder;

    private BackupKey key;

    @BeforeEach
    void a_key() throws IOException {
        key = key("kunci", "0123456789abcdef0123456789abcdef\n");
    }

    private BackupKey key(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return BackupKey.in(file.toString(), folder.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void any_length_opens_as_it_was_and_is_as_long_as_foretold(int length) throws IOException {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var sealed = sealed(bytes);
        assertThat(sealed).hasSize((int) Seal.sealedSize(length));
        assertThat(opened(sealed, key)).isEqualTo(bytes);
    }

    @Test
    void a_changed_byte_a_missing_end_and_parts_in_another_order_are_refused() throws IOException {
        var sealed = sealed(new byte[200_000]);
        for (int at : new int[] {20, 60, 100_000, sealed.length - 1}) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> opened(changed, key)).as("byte " + at).isInstanceOf(BackupFault.class);
        }
        int part = Seal.PART + Seal.TAG;
        var cut = Arrays.copyOf(sealed, Seal.HEAD + part);
        assertThatThrownBy(() -> opened(cut, key)).isInstanceOf(BackupFault.class);
        var swapped = sealed.clone();
        System.arraycopy(sealed, Seal.HEAD, swapped, Seal.HEAD + part, part);
        System.arraycopy(sealed, Seal.HEAD + part, swapped, Seal.HEAD, part);
        assertThatThrownBy(() -> opened(swapped, key)).isInstanceOf(BackupFault.class);
    }

    @Test
    void another_key_is_said_to_be_another() throws IOException {
        var other = key("lain", "sebuah kunci lain yang panjang");
        var sealed = sealed(new byte[10]);
        assertThatThrownBy(() -> opened(sealed, other)).hasMessageContaining("kunci ini bukan kunci");
    }

    @Test
    void the_end_of_a_line_is_no_part_of_the_key() throws IOException {
        var same = key("sama", "0123456789abcdef0123456789abcdef");
        assertThat(opened(sealed("isi".getBytes(java.nio.charset.StandardCharsets.UTF_8)), same))
                .hasSize(3);
    }

    @Test
    void a_key_that_is_missing_short_or_among_the_data_is_refused_in_one_line_that_names_the_setting()
            throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        var inside = Files.writeString(data.resolve("kunci"), "0123456789abcdef0123456789abcdef");
        var link = Files.createSymbolicLink(folder.resolve("tautan"), inside);
        var brief = Files.writeString(folder.resolve("pendek"), "rahasia");
        for (var name : new String[] {"", "/tidak/ada", inside.toString(), link.toString(), brief.toString()})
            assertThatThrownBy(() -> BackupKey.in(name, data))
                    .isInstanceOf(WrongSetting.class)
                    .hasMessageStartingWith("TERINOVATIF_BACKUP_KEY: ")
                    .hasMessageNotContaining("\n");
    }

    private byte[] sealed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = new SealingStream(out, key)) {
            sealing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, BackupKey key) throws IOException {
        try (var opening = new OpeningStream(new ByteArrayInputStream(sealed), key)) {
            return opening.readAllBytes();
        }
    }
}
