package id.terinovatif.shared.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A key in a file that its owner alone reads; made at its first use. */
public final class KeyFile {
    /** Where keys lie in the data folder; a copy takes this folder along. */
    public static final String FOLDER = "kunci";

    private KeyFile() {}

    /** The file's bytes; of two programmes that make it at once both get the key of the first. It is on the disk before it is used. */
    public static byte[] inOrMade(Path file, Supplier<byte[]> fresh) throws IOException {
        if (!Files.exists(file)) make(file, fresh.get());
        return Files.readAllBytes(file);
    }

    private static void make(Path file, byte[] key) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        var half = Files.createTempFile(
                folder,
                "kunci",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(key); rest.hasRemaining(); ) channel.write(rest);
                channel.force(true);
            }
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException other) {
            return;
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
