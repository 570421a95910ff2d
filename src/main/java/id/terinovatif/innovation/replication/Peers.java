package id.terinovatif.innovation.replication;

import id.terinovatif.account.User;
import id.terinovatif.shared.NotAllowed;
import id.terinovatif.shared.Sha256;
import id.terinovatif.shared.keys.KeyFile;
import id.terinovatif.shared.keys.SigningKey;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The key of this installation and those of others, which a person trusted after comparing the fingerprint with one on paper. */
@Component
public class Peers {
    private final JdbcClient jdbc;
    private final SigningKey key;

    Peers(
            JdbcClient jdbc,
            @Value("${terinovatif.data:data}") Path data,
            @Value("${terinovatif.exchange.key:}") String named) {
        this.jdbc = jdbc;
        this.key =
                new SigningKey(named.isEmpty() ? data.resolve(KeyFile.FOLDER).resolve("pertukaran") : Path.of(named));
    }

    /** Another installation. */
    public record Peer(String fingerprint, String name, String openKey) {
        public String grouped() {
            return Peers.grouped(fingerprint);
        }
    }

    /** SHA-256 of a public key in Base64, in 64 hexadecimal digits. */
    static String fingerprint(String openKey) {
        return HexFormat.of().formatHex(Sha256.of(Base64.getDecoder().decode(openKey)));
    }

    /** As people read it out: groups of four. */
    public static String grouped(String fingerprint) {
        return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
    }

    String openKey() {
        return key.open();
    }

    String fingerprint() {
        return fingerprint(key.open());
    }

    byte[] sign(byte[] bytes) {
        return key.sign(bytes);
    }

    List<Peer> trusted(long regionId) {
        return jdbc.sql("""
                        select fingerprint, name, open_key from replication_peer
                        where region_id = ? and ended_at is null order by name, fingerprint""").param(regionId).query(Peer.class).list();
    }

    Optional<Peer> trusted(long regionId, String fingerprint) {
        return trusted(regionId).stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** Why a key is not trusted, in words; empty when it is from now on. */
    @Transactional
    public Optional<String> trust(User user, String name, String openKey, String fingerprint) {
        if (!user.administers()) throw new NotAllowed("Kunci daerah lain dipercaya oleh admin.");
        var plain = openKey.replaceAll("\\s+", "");
        if (!SigningKey.isOpenKey(plain)) return Optional.of("Kunci ini tidak utuh. Salin seluruh barisnya.");
        var typed = fingerprint.replaceAll("[\\s:-]+", "").toLowerCase(Locale.ROOT);
        var real = fingerprint(plain);
        if (!real.equals(typed))
            return Optional.of("Sidik yang Anda ketik bukan sidik kunci ini. Jangan dipercaya; tanyakan ke daerahnya.");
        jdbc.sql("""
                        insert into replication_peer (region_id, fingerprint, name, open_key, trusted_by) values (?, ?, ?, ?, ?)
                        on conflict (region_id, fingerprint) do update
                        set name = excluded.name, trusted_by = excluded.trusted_by, trusted_at = now(), ended_at = null""").params(user.regionId(), real, name, plain, user.id()).update();
        return Optional.empty();
    }

    @Transactional
    public void end(User user, String fingerprint) {
        if (!user.administers()) throw new NotAllowed("Kunci daerah lain dipercaya oleh admin.");
        jdbc.sql(
                        "update replication_peer set ended_at = now() where region_id = ? and fingerprint = ? and ended_at is null")
                .params(user.regionId(), fingerprint)
                .update();
    }
}
