package id.terinovatif.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own static files with a print of their content, so that browsers may keep them for a year. */
public final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of {@code static/<name>}, e.g. {@code /static/terinovatif.css?v=3f2a91c0}. */
    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, Assets::withPrint);
    }

    private static String withPrint(String name) {
        try (var file = Assets.class.getResourceAsStream("/static/" + name)) {
            if (file == null) throw new IllegalArgumentException("no static file " + name);
            var print = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return "/static/" + name + "?v=" + HexFormat.of().formatHex(print, 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
