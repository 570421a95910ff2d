package id.terinovatif.account.password;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: argon2id for new ones, bcrypt readable for imported accounts. */
@Configuration(proxyBeanMethods = false)
public class Passwords {
    public static final int MINIMUM_LENGTH = 12;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new FewAtOnce(new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder())));
    }

    /** Each hash takes 16 MiB; more at once would let strangers fill the memory. */
    private record FewAtOnce(PasswordEncoder encoder) implements PasswordEncoder {
        private static final Semaphore PERMITS = new Semaphore(4);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            PERMITS.acquireUninterruptibly();
            try {
                return encoder.encode(password);
            } finally {
                PERMITS.release();
            }
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            PERMITS.acquireUninterruptibly();
            try {
                return encoder.matches(password, encoded);
            } finally {
                PERMITS.release();
            }
        }

        @Override
        public boolean upgradeEncoding(@Nullable String encoded) {
            return encoder.upgradeEncoding(encoded);
        }
    }
}
