package id.terinovatif.competition.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rules as the text that is kept and hashed, and back. */
public final class RulesText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RulesText() {}

    public static String of(Rules rules) {
        return JSON.writeValueAsString(rules);
    }

    public static Rules read(String text) {
        return JSON.readValue(text, Rules.class);
    }

    /** Of plain maps and lists, as a YAML file gives them. */
    static Rules from(Object plain) {
        return JSON.convertValue(plain, Rules.class);
    }

    /** SHA-256 of the text to the letter. */
    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
