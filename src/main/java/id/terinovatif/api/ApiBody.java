package id.terinovatif.api;

import id.terinovatif.scoring.Problem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** The body of a call: JSON, an object, at most 1 MiB. */
final class ApiBody {
    private static final int MOST_BYTES = 1 << 20;
    private static final long MOST_DRAINED = 16L << 20;

    private final Fields fields;
    private final List<Problem> problems = new ArrayList<>();

    private ApiBody(ObjectNode object) {
        fields = new Fields(object, "", problems);
    }

    /** Reads the body, or refuses it with 413, 415 or 400. */
    static ApiBody of(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) throw ApiProblem.notJson();
        if (ApiJson.parse(bytes(request)) instanceof ObjectNode object) return new ApiBody(object);
        throw ApiProblem.badInput(List.of(new Problem("body", "isi permintaan harus berupa objek JSON")));
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        var stream = request.getInputStream();
        var bytes = request.getContentLengthLong() > MOST_BYTES ? null : stream.readNBytes(MOST_BYTES + 1);
        if (bytes != null && bytes.length <= MOST_BYTES) return bytes;
        drain(stream);
        throw ApiProblem.tooLarge();
    }

    // a client that is still sending would see a broken connection instead of the answer
    private static void drain(InputStream stream) throws IOException {
        var buffer = new byte[1 << 16];
        long drained = 0;
        for (int read; drained < MOST_DRAINED && (read = stream.read(buffer)) >= 0; ) drained += read;
    }

    Fields fields() {
        return fields;
    }

    /** Call when every wanted field was read: refuses the body if anything was wrong or unknown. */
    void close() {
        fields.close();
        if (!problems.isEmpty())
            throw ApiProblem.badInput(problems.stream().limit(100).toList());
    }
}
