package id.terinovatif.evidence;

import id.terinovatif.world.Await;
import id.terinovatif.world.Programme;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real S3 server (s3proxy on a folder) in a process of its own. */
public final class S3Server implements AutoCloseable {
    public static final String ACCESS_KEY = "kunci-uji";
    public static final String SECRET_KEY = "rahasia-uji";

    private final Process process;
    private final int port;

    public S3Server(Path folder) throws IOException {
        port = Programme.freePort();
        var objects = Files.createDirectories(folder.resolve("objects"));
        var settings =
                Files.writeString(folder.resolve("s3proxy.conf"), """
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port, ACCESS_KEY, SECRET_KEY, objects));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "s3proxy.log"))
                .start();
        Await.until("S3 server", Duration.ofSeconds(60), this::answers);
    }

    private boolean answers() {
        if (!process.isAlive()) throw new IllegalStateException("the S3 server ended");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    public String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
