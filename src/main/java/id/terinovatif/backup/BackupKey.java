package id.terinovatif.backup;

import id.terinovatif.shared.WrongSetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which copies are sealed. What stands in its file is never used itself: each sealed file has a key of its own,
 * made from it by HKDF-SHA-256.
 */
final class BackupKey {
    static final String SETTING = "TERINOVATIF_BACKUP_KEY";
    private static final int LEAST = 16;
    private static final int MOST = 4096;
    private static final String REMEDY =
            " Buat kunci sekali dengan: openssl rand -hex 32 > kunci-cadangan; lalu isi alamat berkas itu, di luar folder data.";

    private final byte[] secret;

    private BackupKey(byte[] secret) {
        this.secret = secret;
    }

    /** {@link WrongSetting} when there is none, or when it lies where the data or the copies lie. */
    static BackupKey in(String name, Path data) {
        if (name.isBlank()) throw new WrongSetting(SETTING, "belum diisi." + REMEDY);
        var file = Path.of(name).toAbsolutePath();
        if (!Files.isRegularFile(file))
            throw new WrongSetting(SETTING, "berkas kunci " + file + " tidak ada." + REMEDY);
        try {
            outside(file, data);
            if (Files.size(file) > MOST)
                throw new WrongSetting(SETTING, "berkas " + file + " terlalu besar untuk sebuah kunci." + REMEDY);
            var secret = withoutLineEnd(Files.readAllBytes(file));
            if (secret.length < LEAST)
                throw new WrongSetting(
                        SETTING, "kunci di " + file + " terlalu pendek, paling sedikit 16 huruf." + REMEDY);
            return new BackupKey(secret);
        } catch (IOException e) {
            throw new WrongSetting(SETTING, "berkas kunci " + file + " tidak dapat dibaca oleh pengguna ini.", e);
        }
    }

    private static void outside(Path file, Path data) throws IOException {
        var folder =
                Files.exists(data) ? data.toRealPath() : data.toAbsolutePath().normalize();
        if (file.toRealPath().startsWith(folder) || file.normalize().startsWith(folder))
            throw new WrongSetting(
                    SETTING,
                    "kunci di " + file
                            + " terletak di dalam folder data; pindahkan ke luar, sebab kunci yang hilang bersama datanya tidak menolong.");
    }

    /** Who sees the copies must not find their key beside them. */
    void notIn(String name, Path copies) {
        if (Path.of(name)
                .toAbsolutePath()
                .normalize()
                .startsWith(copies.toAbsolutePath().normalize()))
            throw new WrongSetting(SETTING, "kunci terletak di dalam folder cadangan; pindahkan ke tempat lain.");
    }

    // an editor ends a line, a script may not
    private static byte[] withoutLineEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) end--;
        return Arrays.copyOf(bytes, end);
    }

    SecretKey fileKey(byte[] salt) {
        return new SecretKeySpec(derived(salt, "berkas", 32), "AES");
    }

    /** Tells one key from another and nothing about it. */
    byte[] mark() {
        return derived(new byte[0], "tanda", 8);
    }

    /** The name under which a hash lies among the copies; who sees it cannot tell which document it is. */
    String nameOf(String sha256) {
        return HexFormat.of().formatHex(derived(sha256.getBytes(StandardCharsets.US_ASCII), "nama", 32));
    }

    private byte[] derived(byte[] salt, String use, int length) {
        try {
            var info = ("terinovatif cadangan " + use).getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(secret)
                            .addSalt(salt)
                            .thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
