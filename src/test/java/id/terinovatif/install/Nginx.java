package id.terinovatif.install;

import id.terinovatif.world.Await;
import id.terinovatif.world.Programme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A real nginx with the site that ships, {@code install/nginx.conf}: its ports, certificate and the programme's port put in. */
final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private final Path folder;
    private final int secure = Programme.freePort();
    private final int plain = Programme.freePort();
    private final Process process;

    static boolean installed() {
        return Files.isExecutable(PROGRAM);
    }

    Nginx(Path folder, String programme) throws IOException {
        this.folder = Files.createDirectories(folder);
        certify();
        var site = replaced(
                Files.readString(Path.of("install/nginx.conf")),
                "listen 443 ssl;",
                "listen 127.0.0.1:" + secure + " ssl;",
                "listen 80;",
                "listen 127.0.0.1:" + plain + ";",
                "/etc/ssl/terinovatif/fullchain.pem",
                certificate().toString(),
                "/etc/ssl/terinovatif/key.pem",
                folder.resolve("key.pem").toString(),
                "127.0.0.1:8080",
                "127.0.0.1:" + URI.create(programme).getPort());
        var user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
        var temporary = new StringBuilder();
        for (var kind : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            temporary.append("%s_temp_path %s;%n".formatted(kind, folder.resolve(kind)));
        var settings = Files.writeString(
                folder.resolve("all.conf"), """
                %sdaemon off;
                pid %s;
                error_log %s;
                events {}
                http {
                access_log off;
                %s%s}
                """.formatted(user, folder.resolve("pid"), log(), temporary, site));
        process = new ProcessBuilder(PROGRAM.toString(), "-p", folder.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        Await.until("nginx", this::listens);
    }

    /** The address with TLS. */
    String secure() {
        return "https://localhost:" + secure;
    }

    /** The address without. */
    String plain() {
        return "http://localhost:" + plain;
    }

    /** Trusts its certificate and no other. */
    SSLContext trusted() {
        try {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            known.setCertificateEntry(
                    "nginx",
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(certificate()))));
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path certificate() {
        return folder.resolve("fullchain.pem");
    }

    private Path log() {
        return folder.resolve("error.log");
    }

    /** Signed by itself, for this machine. */
    private void certify() throws IOException {
        var made = new ProcessBuilder(
                        ("openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
                                        + " -keyout " + folder.resolve("key.pem") + " -out " + certificate())
                                .split(" ", -1))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile())
                .start();
        if (made.onExit().join().exitValue() != 0)
            throw new IllegalStateException(Files.readString(folder.resolve("openssl.log")));
    }

    /** Each pair in turn; what is not in the file that ships is a fault of this class. */
    private static String replaced(String text, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (!text.contains(pairs[i])) throw new IllegalStateException("not in install/nginx.conf: " + pairs[i]);
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        return text;
    }

    private boolean listens() {
        if (!process.isAlive()) throw new IllegalStateException("nginx ended, see " + log());
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), secure), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
