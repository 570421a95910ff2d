package id.terinovatif.exchange.exports.paper;

import id.terinovatif.account.User;
import id.terinovatif.index.RegionIndex;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.shared.paper.Printer;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The papers of a region as bytes. */
@Component
public class InnovationPapers {
    private final InnovationReading reading;
    private final RegionIndex index;
    private final Printer printer;
    private final Clock clock;

    InnovationPapers(InnovationReading reading, RegionIndex index, Printer printer, Clock clock) {
        this.reading = reading;
        this.index = index;
        this.printer = printer;
        this.clock = clock;
    }

    public byte[] pdf(User user, Innovation innovation) {
        return printer.print("exchange/exports/paper/inovasi", Map.of("paper", reading.of(user, innovation)));
    }

    public byte[] docx(User user, Innovation innovation) throws IOException {
        return InnovationDocument.of(reading.of(user, innovation));
    }

    /** The region's index with its working, its agencies, and as annexes every innovation and indicator. */
    public byte[] report(User user, int year) {
        var figures = index.of(user.regionId(), year);
        var model = new HashMap<String, Object>();
        model.put("region", user.region());
        model.put("year", year);
        model.put("figures", figures);
        model.put("agencies", AgencyLine.of(figures.portfolio()));
        model.put(
                "printed", Indonesian.dateAndTime(clock.instant(), user.region().zone()));
        return printer.print("exchange/exports/paper/laporan", model);
    }
}
