package id.terinovatif.account.factor;

import id.terinovatif.shared.keys.KeyFile;
import id.terinovatif.shared.keys.SealingKey;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Seals the secrets of authenticator apps under {@code TERINOVATIF_FACTOR_KEY}, which several nodes share, else in the data folder. */
@Component
class FactorKey {
    private final SealingKey key;

    FactorKey(@Value("${terinovatif.data:data}") Path data, @Value("${terinovatif.factor.key:}") String named) {
        this.key = new SealingKey(
                named.isEmpty() ? data.resolve(KeyFile.FOLDER).resolve("langkah-kedua") : Path.of(named));
    }

    String seal(byte[] secret, long person) {
        return Base64.getEncoder().encodeToString(key.seal(Long.toString(person), secret));
    }

    byte[] open(String sealed, long person) {
        return key.open(Long.toString(person), Base64.getDecoder().decode(sealed));
    }
}
