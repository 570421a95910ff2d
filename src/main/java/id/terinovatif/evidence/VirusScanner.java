package id.terinovatif.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Asks clamd, where {@code TERINOVATIF_CLAMD} names one ({@code host:port} or a socket's path), by its INSTREAM command. */
@Component
public class VirusScanner {
    private static final int PART = 256 * 1024;
    private static final int SECONDS = 60;
    private static final int PING_SECONDS = 3;

    private final String address;

    public VirusScanner(@Value("${terinovatif.clamd:}") String address) {
        this.address = address;
    }

    /** Whether a scanner is set up at all. */
    public boolean present() {
        return !address.isEmpty();
    }

    /**
     * The name of what was found in the file, empty when it is clean.
     *
     * @throws IOException when clamd does not answer or will not look at the file; then nothing is known
     */
    Optional<String> found(Path file) throws IOException {
        return verdict(answer(channel -> scan(channel, file), SECONDS));
    }

    /**
     * Whether clamd answers.
     *
     * @throws IOException when it does not
     */
    public void ping() throws IOException {
        var said = answer(
                channel -> {
                    channel.write(ByteBuffer.wrap("zPING\0".getBytes(StandardCharsets.US_ASCII)));
                    return read(channel);
                },
                PING_SECONDS);
        if (!said.equals("PONG")) throw new IOException("clamd: " + said);
    }

    private interface Dialogue {
        String held(SocketChannel channel) throws IOException;
    }

    private String answer(Dialogue dialogue, int seconds) throws IOException {
        try (var channel = SocketChannel.open(
                socket().getClass() == UnixDomainSocketAddress.class
                        ? java.net.StandardProtocolFamily.UNIX
                        : java.net.StandardProtocolFamily.INET)) {
            var answer = new FutureTask<>(() -> {
                channel.connect(socket());
                return dialogue.held(channel);
            });
            Thread.ofVirtual().start(answer);
            return answer.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IOException("clamd is silent", e);
        } catch (ExecutionException e) {
            throw new IOException("clamd does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private SocketAddress socket() {
        if (address.startsWith("/")) return UnixDomainSocketAddress.of(address);
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private static String scan(SocketChannel channel, Path file) throws IOException {
        var out = new DataOutputStream(Channels.newOutputStream(channel));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var bytes = Files.newInputStream(file)) {
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                out.writeInt(part.length);
                out.write(part);
            }
        }
        out.writeInt(0);
        out.flush();
        return read(channel);
    }

    private static String read(SocketChannel channel) throws IOException {
        return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.US_ASCII)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.endsWith(" OK")) return Optional.empty();
        if (!answer.endsWith(" FOUND")) throw new IOException("clamd: " + answer);
        return Optional.of(answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""));
    }
}
