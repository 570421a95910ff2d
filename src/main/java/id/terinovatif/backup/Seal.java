package id.terinovatif.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM part by part: the nonce is the number of the part and whether it is the last, the key belongs to one file alone. So a
 * part can be neither changed, moved, repeated nor left out.
 */
final class Seal {
    static final byte[] MAGIC = "TRNVCD01".getBytes(StandardCharsets.US_ASCII);
    static final int MARK = 8;
    static final int SALT = 32;
    static final int HEAD = MAGIC.length + MARK + SALT;
    static final int PART = 64 * 1024;
    static final int TAG = 16;

    private final SecretKey key;
    private final byte[] head;
    private int number;

    Seal(BackupKey key, byte[] head) {
        this.head = head;
        var salt = new byte[SALT];
        System.arraycopy(head, MAGIC.length + MARK, salt, 0, SALT);
        this.key = key.fileKey(salt);
    }

    /** How many bytes {@code size} become. */
    static long sealedSize(long size) {
        return HEAD + size + TAG * Math.max(1, (size + PART - 1) / PART);
    }

    byte[] close(byte[] bytes, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(bytes, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@link BackupFault} when these are not the bytes that were sealed here. */
    byte[] open(byte[] sealed, boolean last) {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
        } catch (AEADBadTagException damaged) {
            throw new BackupFault("isinya sudah berubah sejak disimpan", damaged);
        } catch (GeneralSecurityException e) {
            throw new BackupFault("isinya tidak lengkap", e);
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12)
                .putInt(0)
                .putInt(number++)
                .putInt(last ? 1 : 0)
                .array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(head);
        return cipher;
    }
}
