package id.terinovatif.evidence.storage;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
        return endpoint.isEmpty() ? Storages.inFolder(data) : Storages.inBucket(endpoint, bucket, accessKey, secretKey);
    }
}
