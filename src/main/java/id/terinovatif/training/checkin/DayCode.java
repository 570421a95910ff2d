package id.terinovatif.training.checkin;

import id.terinovatif.training.Training;
import java.nio.ByteBuffer;
import java.time.LocalDate;

/** Six digits that stand on the wall of the hall on one day. */
final class DayCode {
    private DayCode() {}

    static String of(Training training, LocalDate day) {
        int number = ByteBuffer.wrap(Signature.of(training, "day." + day)).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }
}
