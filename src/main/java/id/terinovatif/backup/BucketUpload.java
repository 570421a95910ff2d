package id.terinovatif.backup;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** An object on its way: in one request where it is short, else in parts, of which one is held in memory. */
final class BucketUpload extends OutputStream {
    /** S3 takes 10,000 parts of an object: 160 GB. */
    private static final int PART = 16 * 1024 * 1024;

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();
    private final List<CompletedPart> sent = new ArrayList<>();
    private @Nullable String id;

    BucketUpload(S3Client client, String bucket, String key) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        part.write(bytes, from, length);
        if (part.size() >= PART) send();
    }

    /** Ends nothing: an object is made by {@link #complete} alone. */
    @Override
    public void close() {
        // see above
    }

    private void send() {
        if (id == null)
            id = client.createMultipartUpload(begin -> begin.bucket(bucket).key(key))
                    .uploadId();
        var upload = id;
        int number = sent.size() + 1;
        var answer = client.uploadPart(
                one -> one.bucket(bucket).key(key).uploadId(upload).partNumber(number),
                RequestBody.fromBytes(part.toByteArray()));
        sent.add(CompletedPart.builder().partNumber(number).eTag(answer.eTag()).build());
        part.reset();
    }

    void complete() {
        if (id == null) {
            client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromBytes(part.toByteArray()));
            return;
        }
        if (part.size() > 0) send();
        var upload = id;
        client.completeMultipartUpload(
                end -> end.bucket(bucket).key(key).uploadId(upload).multipartUpload(parts -> parts.parts(sent)));
    }

    void abandon() {
        var upload = id;
        if (upload == null) return;
        try {
            client.abortMultipartUpload(abort -> abort.bucket(bucket).key(key).uploadId(upload));
        } catch (SdkException unreachable) {
            // the next one who holds the bucket lets it go
        }
    }
}
