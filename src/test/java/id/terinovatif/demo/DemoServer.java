package id.terinovatif.demo;

import id.terinovatif.world.World;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;

/** The whole programme with the demo regency, filled once for all test classes that only look at it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"terinovatif.data=target/test-data/demo-${PID}", "terinovatif.api.per.minute=0"})
@ActiveProfiles("demo")
@Import(World.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface DemoServer {}
