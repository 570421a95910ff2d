package id.terinovatif.training.checkin;

import id.terinovatif.training.Training;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** A ticket as its QR code says it: the number of the registration and the server's signature. */
record Ticket(long registrationId, String text) {
    static Ticket of(Training training, long registrationId) {
        var signature = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Signature.of(training, "ticket." + registrationId));
        return new Ticket(registrationId, registrationId + "." + signature);
    }

    /** The ticket behind a text that was read; empty when it is forged or of another bimtek. */
    static Optional<Ticket> read(Training training, String text) {
        var plain = text.strip();
        if (!plain.matches("\\d{1,18}\\.[A-Za-z0-9_-]{22}")) return Optional.empty();
        var real = of(training, Long.parseLong(plain.substring(0, plain.indexOf('.'))));
        return MessageDigest.isEqual(
                        real.text().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        plain.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                ? Optional.of(real)
                : Optional.empty();
    }
}
