package id.terinovatif.training.cards;

import id.terinovatif.shared.keys.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates of learning. They carry their own proof: nothing about who learnt is kept here. */
@Component
public class Learnt {
    private final InstallationKey key;

    Learnt(JdbcClient jdbc) {
        this.key = new InstallationKey(jdbc, "learning");
    }

    /**
     * What a certificate says.
     *
     * @param from where the person comes from, may be empty
     * @param cards how many were answered rightly
     */
    public record Certificate(String name, String from, Card.Topic topic, int cards, LocalDate on) {
        private static final String BETWEEN = "\t";

        private String text() {
            return String.join(BETWEEN, name, from, topic.name(), String.valueOf(cards), on.toString());
        }

        private static Certificate read(String text) {
            var parts = text.split(BETWEEN, -1);
            return new Certificate(
                    parts[0],
                    parts[1],
                    Card.Topic.valueOf(parts[2]),
                    Integer.parseInt(parts[3]),
                    LocalDate.parse(parts[4]));
        }
    }

    /** The certificate and its signature in letters that an address takes. */
    String sealed(Certificate certificate) {
        var text = certificate.text();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "."
                + key.signature("learnt " + text);
    }

    /** What was sealed here, empty for anything else. */
    Optional<Certificate> opened(String sealed) {
        int dot = sealed.lastIndexOf('.');
        if (dot < 0) return Optional.empty();
        try {
            var text = new String(Base64.getUrlDecoder().decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
            return key.signed("learnt " + text, sealed.substring(dot + 1))
                    ? Optional.of(Certificate.read(text))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
