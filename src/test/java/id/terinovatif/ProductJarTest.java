package id.terinovatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.Programme;
import id.terinovatif.world.Visitor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered cannot become the demo, whose password everybody knows, by one variable. */
class ProductJarTest {
    private static final Path JAR = Path.of("target/product/terinovatif-product.jar");

    @TempDir
    private Path folder;

    @Test
    void the_jar_holds_nothing_of_the_demo() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .contains("id/terinovatif/Terinovatif.class")
                    .noneMatch(name -> name.contains("demo"));
        }
    }

    @Test
    void asked_to_be_the_demo_it_stays_empty() {
        var settings = Map.of("CLASSPATH", classPath(), "SPRING_PROFILES_ACTIVE", "demo");
        try (var programme = Programme.start(folder.resolve("data"), settings)) {
            assertThat(programme.setupPath()).startsWith("/mulai/");
            assertThat(Visitor.target(programme.visitor().signIn("admin@demo.id", "terinovatif")))
                    .startsWith("/masuk?salah");
            assertThat(programme
                            .visitor()
                            .sending("Authorization", "Bearer demo-token-0001")
                            .get("/api/v1/index/2026")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(programme.log()).doesNotContain("contoh");
        }
    }

    /** That of this test, with the jar in place of the folder of classes, which holds the demo too. */
    private static String classPath() {
        var classes = Path.of("target/classes").toAbsolutePath().toString();
        var whole = System.getProperty("java.class.path");
        assertThat(whole).contains(classes);
        return whole.replace(classes, JAR.toAbsolutePath().toString())
                .replace(Path.of("target/test-classes").toAbsolutePath() + File.pathSeparator, "");
    }
}
