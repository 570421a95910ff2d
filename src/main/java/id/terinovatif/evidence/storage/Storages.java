package id.terinovatif.evidence.storage;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Opens the place that the settings name; for commands too, which run beside the programme. */
public final class Storages {
    private Storages() {}

    /** A bucket when {@code TERINOVATIF_S3_…} names one, else the data folder. */
    public static Storage of(Path data, Map<String, String> environment) {
        if (!environment.containsKey("TERINOVATIF_S3_ENDPOINT")) return inFolder(data);
        return inBucket(
                environment.getOrDefault("TERINOVATIF_S3_ENDPOINT", ""),
                environment.getOrDefault("TERINOVATIF_S3_BUCKET", ""),
                environment.getOrDefault("TERINOVATIF_S3_ACCESS_KEY", ""),
                environment.getOrDefault("TERINOVATIF_S3_SECRET_KEY", ""));
    }

    public static Storage inFolder(Path data) {
        return new FolderStorage(data.resolve("evidence"));
    }

    static Storage inBucket(String endpoint, String bucket, String accessKey, String secretKey) {
        return new BucketStorage(client(endpoint, accessKey, secretKey), bucket);
    }

    /** Who speaks S3 with a server at this address; asks nothing yet. */
    public static S3Client client(String endpoint, String accessKey, String secretKey) {
        return S3Client.builder()
                .endpointOverride(URI.create(endpoint))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .httpClient(UrlConnectionHttpClient.create())
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }
}
