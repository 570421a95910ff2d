package id.terinovatif.evidence.storage;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket when {@code TERINOVATIF_S3_…} names one, else the data folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfig {
    @Bean
    Storage storage(
            @Value("${terinovatif.data:data}") Path data,
            @Value("${terinovatif.s3.endpoint:}") String endpoint,
            @Value("${terinovatif.s3.bucket:}") String bucket,
            @Value("${terinovatif.s3.access.key:}") String accessKey,
            @Value("${terinovatif.s3.secret.key:}") String secretKey) {
        if (endpoint.isEmpty()) return new FolderStorage(data.resolve("evidence"));
        return new BucketStorage(client(endpoint, accessKey, secretKey), bucket);
    }

    static S3Client client(String endpoint, String accessKey, String secretKey) {
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
