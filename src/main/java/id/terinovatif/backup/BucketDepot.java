package id.terinovatif.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket that speaks S3. An object is there once its upload is completed, never before.
 *
 * @param prefix of every key, empty or ending with a slash
 * @param lock a file of this machine: a bucket has none, and who copies stands beside the data
 */
record BucketDepot(S3Client client, String bucket, String prefix, Path lock) implements Depot {
    @Override
    public String words() {
        return BucketAddress.SCHEME + bucket + (prefix.isEmpty() ? "" : "/" + prefix.substring(0, prefix.length() - 1));
    }

    @Override
    public List<String> folders() throws IOException {
        return asked(() ->
                client
                        .listObjectsV2Paginator(
                                list -> list.bucket(bucket).prefix(prefix).delimiter("/"))
                        .commonPrefixes()
                        .stream()
                        .map(CommonPrefix::prefix)
                        .map(each -> each.substring(prefix.length(), each.length() - 1))
                        .toList());
    }

    @Override
    public Map<String, Long> beneath(String folder) throws IOException {
        return asked(() -> {
            var found = new TreeMap<String, Long>();
            client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(key(folder) + "/"))
                    .contents()
                    .forEach(object -> found.put(object.key().substring(prefix.length()), object.size()));
            return found;
        });
    }

    @Override
    public boolean has(String path) throws IOException {
        try {
            return asked(() -> client.headObject(head -> head.bucket(bucket).key(key(path)))
                            .contentLength()
                    >= 0);
        } catch (BackupFault gone) {
            return false;
        }
    }

    @Override
    public Instant changed(String path) throws IOException {
        return asked(() ->
                client.headObject(head -> head.bucket(bucket).key(key(path))).lastModified());
    }

    @Override
    public InputStream read(String path) throws IOException {
        return asked(() -> client.getObject(get -> get.bucket(bucket).key(key(path))));
    }

    @Override
    public void write(String path, Content content) throws IOException {
        var upload = new BucketUpload(client, bucket, key(path));
        try {
            content.writeTo(upload);
            upload.complete();
        } catch (SdkException e) {
            upload.abandon();
            throw refused(e);
        } catch (IOException | RuntimeException e) {
            upload.abandon();
            throw e;
        }
    }

    @Override
    public void remove(String path) throws IOException {
        for (var below : beneath(path).keySet()) delete(below);
        delete(path);
    }

    private void delete(String path) throws IOException {
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key(path))));
    }

    /** What an upload that was cut off left on its way is let go, since nobody else writes now. */
    @Override
    public Closeable hold() throws IOException {
        Files.createDirectories(lock.resolveSibling(""));
        var held = FolderDepot.lock(lock, words());
        try {
            asked(() -> {
                client.listMultipartUploadsPaginator(list -> list.bucket(bucket).prefix(prefix))
                        .uploads()
                        .forEach(half -> client.abortMultipartUpload(
                                abort -> abort.bucket(bucket).key(half.key()).uploadId(half.uploadId())));
                return true;
            });
            return held;
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    private String key(String path) {
        return prefix + path;
    }

    private <T> T asked(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException gone) {
            throw new BackupFault("berkas cadangan hilang di " + words(), gone);
        } catch (SdkException e) {
            throw refused(e);
        }
    }

    private IOException refused(SdkException e) {
        return new IOException("ember " + words() + " tidak menjawab atau menolak: " + e.getMessage(), e);
    }
}
