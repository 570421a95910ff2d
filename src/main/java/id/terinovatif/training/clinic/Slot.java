package id.terinovatif.training.clinic;

import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A companion's time; taken once it has an innovation. */
public record Slot(
        long id,
        long companionId,
        String companion,
        LocalDate day,
        LocalTime starts,
        String place,
        @Nullable Long innovationId,
        @Nullable String innovation,
        @Nullable String agency,
        String agreed) {
    public boolean taken() {
        return innovationId != null;
    }

    public String when() {
        return "%s, %02d.%02d".formatted(Indonesian.date(day), starts.getHour(), starts.getMinute());
    }
}
