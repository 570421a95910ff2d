package id.terinovatif.competition.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Rules as the text that is kept and hashed, and back. */
public final class RulesText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int KEPT = 64;

    /** Rules do not change, and a page asks for the same ones several times. */
    private static final Map<String, Rules> READ = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rules> eldest) {
            return size() > KEPT;
        }
    });

    private RulesText() {}

    public static String of(Rules rules) {
        return JSON.writeValueAsString(rules);
    }

    public static Rules read(String text) {
        return READ.computeIfAbsent(text, one -> JSON.readValue(one, Rules.class));
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
