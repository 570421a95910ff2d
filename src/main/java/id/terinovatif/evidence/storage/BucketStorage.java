package id.terinovatif.evidence.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** An S3-compatible bucket; the key is {@code evidence/<sha256>}. */
record BucketStorage(S3Client client, String bucket) implements Storage {
    private static final String FOLDER = "evidence/";

    @Override
    public boolean keep(Path file, String sha256) throws IOException {
        try {
            var there = has(sha256, Files.size(file));
            client.putObject(put -> put.bucket(bucket).key(key(sha256)), RequestBody.fromFile(file));
            return !there;
        } catch (SdkException e) {
            throw new IOException("bucket refused the object", e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(key(sha256)));
        } catch (NoSuchKeyException e) {
            var gone = new FileNotFoundException(sha256);
            gone.initCause(e);
            throw gone;
        } catch (SdkException e) {
            throw new IOException("bucket does not answer", e);
        }
    }

    @Override
    public boolean has(String sha256, long size) throws IOException {
        try {
            return client.headObject(head -> head.bucket(bucket).key(key(sha256)))
                            .contentLength()
                    == size;
        } catch (NoSuchKeyException e) {
            return false;
        } catch (SdkException e) {
            throw new IOException("bucket does not answer", e);
        }
    }

    @Override
    public List<Stored> beginning(String prefix) throws IOException {
        try {
            return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(key(prefix))).contents().stream()
                    .map(object ->
                            new Stored(object.key().substring(FOLDER.length()), object.size(), object.lastModified()))
                    .toList();
        } catch (SdkException e) {
            throw new IOException("bucket does not answer", e);
        }
    }

    private static String key(String sha256) {
        return FOLDER + sha256;
    }
}
