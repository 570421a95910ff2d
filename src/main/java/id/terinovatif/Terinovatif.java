package id.terinovatif;

import id.terinovatif.instrument.Instruments;
import id.terinovatif.instrument.InvalidInstrument;
import id.terinovatif.shared.Settings;
import id.terinovatif.shared.WrongSetting;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the programme: {@code java -jar terinovatif.jar}. Beans carry their full name, so two features may use one word. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Terinovatif {
    public static void main(String[] args) {
        start(args);
    }

    /** Returns when it answers; where it cannot, says why and ends with 1. */
    static ConfigurableApplicationContext start(String... args) {
        try {
            new Settings(System.getenv()).check();
            var editions =
                    Instruments.load(Path.of(System.getenv().getOrDefault("TERINOVATIF_DATA", "data"), "instruments"));
            var application = new SpringApplication(Terinovatif.class);
            application.addInitializers(
                    context -> context.getBeanFactory().registerSingleton(Instruments.class.getName(), editions));
            application.addListeners(
                    (ApplicationListener<ApplicationReadyEvent>) ready -> endWithZeroWhenAskedToStop());
            return application.run(args);
        } catch (Throwable problem) {
            report(problem);
            System.exit(1);
            throw new IllegalStateException(problem);
        }
    }

    /** The JVM ends with 143 on SIGTERM; for a programme that was running and finished its requests that is no failure. */
    private static void endWithZeroWhenAskedToStop() {
        SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
    }

    private static void report(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof WrongSetting) {
                System.err.println(cause.getMessage());
                return;
            }
            if (cause instanceof InvalidInstrument invalid) {
                invalid.faults().forEach(System.err::println);
                return;
            }
        }
        problem.printStackTrace();
    }
}
