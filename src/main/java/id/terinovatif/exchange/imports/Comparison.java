package id.terinovatif.exchange.imports;

import id.terinovatif.account.People;
import id.terinovatif.evidence.reading.Lists;
import id.terinovatif.sheet.Kind;
import id.terinovatif.sheet.ReadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays the rows of a list beside what the region has; five hundred at a time, so that no list fills the memory. */
@Component
public class Comparison {
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final People people;

    Comparison(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Hands on every row with its verdict, in order; {@code year} is meant where a row names none. */
    public void each(long regionId, Kind kind, int year, Lists list, Consumer<Compared> to) {
        var known = known(regionId, kind, year);
        var batch = new ArrayList<ReadRow>();
        list.each(row -> {
            batch.add(row);
            if (batch.size() == BATCH) hand(batch, known, to);
        });
        hand(batch, known, to);
    }

    Known known(long regionId, Kind kind, int year) {
        return switch (kind) {
            case INNOVATIONS -> new KnownInnovations(jdbc, regionId, year);
            case PEOPLE -> new KnownPeople(people, regionId);
            case AGENCIES -> new KnownAgencies(jdbc, regionId);
            case RESULTS -> new KnownResults(jdbc, regionId);
        };
    }

    private static void hand(List<ReadRow> batch, Known known, Consumer<Compared> to) {
        var sound = batch.stream()
                .filter(row -> row.skipped() == null && !row.faulty())
                .toList();
        var compared = known.compare(sound).iterator();
        for (var row : batch)
            if (row.skipped() != null) to.accept(new Compared(row, Verdict.SKIPPED, null, List.of()));
            else if (row.faulty()) to.accept(new Compared(row, Verdict.FAULTY, null, List.of()));
            else to.accept(compared.next());
        batch.clear();
    }
}
