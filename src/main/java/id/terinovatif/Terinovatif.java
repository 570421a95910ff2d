package id.terinovatif;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the programme: {@code java -jar terinovatif.jar}. */
@SpringBootApplication
public class Terinovatif {
    public static void main(String[] args) {
        SpringApplication.run(Terinovatif.class, args);
    }
}
