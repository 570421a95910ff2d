package id.terinovatif.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** The whole programme on its own PostgreSQL; one for all test classes, each of which makes its own region. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "terinovatif.data=target/test-data/${PID}",
            "terinovatif.api.per.minute=0",
            "terinovatif.board.line=PT3S",
            "terinovatif.metrics.token=angka-uji-yang-cukup-panjang-0001",
            "terinovatif.form.reading=PT0S"
        })
@Import({World.class, Mailroom.class, Statements.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface RealServer {}
