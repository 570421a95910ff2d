package id.terinovatif.innovation.workflow;

import id.terinovatif.shared.mail.Outbox;
import id.terinovatif.shared.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the person who handed an innovation in what became of it. */
@Component
class StepMail {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Address address;

    StepMail(JdbcClient jdbc, Outbox outbox, Address address) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.address = address;
    }

    private record Writer(String name, String email) {}

    @EventListener
    void tell(Moved moved) {
        var news = news(moved);
        if (news == null || !outbox.open()) return;
        var innovation = moved.innovation();
        jdbc.sql("""
                        select p.name, p.email from step_taken s join person p on p.region_id = s.region_id and p.id = s.person_id
                        where s.region_id = ? and s.innovation_id = ? and s.step = 'SUBMIT' and p.closed_at is null
                        order by s.id desc limit 1""")
                .params(innovation.regionId(), innovation.id())
                .query(Writer.class)
                .optional()
                .ifPresent(writer -> outbox.post(
                        innovation.regionId(), writer.email(), news + ": " + innovation.name(), letter(writer, moved)));
    }

    private static @Nullable String news(Moved moved) {
        return switch (moved.step()) {
            case SEND_BACK, REOPEN -> "Perlu diperbaiki";
            case VERIFY -> "Diverifikasi";
            case PUBLISH -> "Terbit";
            default -> null;
        };
    }

    private String letter(Writer writer, Moved moved) {
        var reason = moved.reason() == null ? "" : "Alasannya: " + moved.reason() + "\n\n";
        return """
                %s yang baik,

                Inovasi "%s" sekarang: %s.

                %sBuka di %s
                """.formatted(
                        writer.name(),
                        moved.innovation().name(),
                        moved.step().to().label().toLowerCase(java.util.Locale.ROOT),
                        reason,
                        address.of("/inovasi/" + moved.innovation().id()));
    }
}
