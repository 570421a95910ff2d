package id.terinovatif.training.cards;

import id.terinovatif.account.User;
import id.terinovatif.coach.Check;
import id.terinovatif.coach.checks.Checks;
import id.terinovatif.innovation.coaching.RegionChecks;
import id.terinovatif.instrument.Help;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.year.Years;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cards of somebody's office and year; without account, those of the coach as it comes and of the newest edition. */
@Component
class Cards {
    private final Instruments instruments;
    private final Help help;
    private final RegionChecks checks;
    private final Years years;

    Cards(Instruments instruments, Help help, RegionChecks checks, Years years) {
        this.instruments = instruments;
        this.help = help;
        this.checks = checks;
        this.years = years;
    }

    /** Writing first: it decides most, and needs no paper. */
    List<Card> of(@Nullable User user) {
        if (user == null) return together(Checks.standard(), instruments.latest());
        var instrument = years.current(user.regionId())
                .map(year -> instruments.of(year.year()))
                .orElseGet(instruments::latest);
        return together(checks.of(user.regionId()), instrument);
    }

    String source() {
        return help.source();
    }

    private List<Card> together(List<Check> checks, Instrument instrument) {
        return Stream.concat(WritingCards.of(checks).stream(), IndicatorCards.of(instrument, help).stream())
                .toList();
    }
}
