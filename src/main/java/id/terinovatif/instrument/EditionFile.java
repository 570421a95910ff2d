package id.terinovatif.instrument;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file that claims to be an edition. */
final class EditionFile {
    private final String name;
    private final byte[] bytes;

    EditionFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8); // as it is kept
    }

    String name() {
        return name;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    Checked check() {
        try {
            return new Checked(read(), List.of());
        } catch (InvalidInstrument e) {
            return new Checked(null, e.faults());
        }
    }

    private Instrument read() {
        var faults = new Faults(name);
        var instrument = InstrumentReader.read(new YamlFile(name, bytes).top(faults), hash());
        faults.throwIfAny();
        return instrument;
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
