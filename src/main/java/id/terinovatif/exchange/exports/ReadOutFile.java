package id.terinovatif.exchange.exports;

import id.terinovatif.account.User;
import id.terinovatif.exchange.exports.Export.Format;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.verdict.Verdict;
import id.terinovatif.instrument.AwardScheme;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.shared.Indonesian;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a list that is not brought back, row by row as the database gives them. */
@Component
class ReadOutFile {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Instruments instruments;
    private final TransactionTemplate transaction;

    ReadOutFile(JdbcClient jdbc, Instruments instruments, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.instruments = instruments;
        this.transaction = transaction;
    }

    /** {@code heard} is told how many rows are written. */
    void write(User user, What what, ReadOut list, int year, Format format, OutputStream to, IntConsumer heard)
            throws IOException {
        var edition = instruments.of(year);
        try {
            transaction.executeWithoutResult(
                    status -> // a cursor lives in a transaction
                    jdbc.sql(list.sql())
                            .param("region", user.regionId())
                            .param("year", year)
                            .withFetchSize(AT_ONCE)
                            .query(rows -> {
                                return put(rows, edition, what, format, to, heard);
                            }));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static int put(
            ResultSet rows, Instrument edition, What what, Format format, OutputStream to, IntConsumer heard)
            throws SQLException {
        int written = 0;
        var headings = headings(rows);
        try (var out = ListFile.begun(what.label(), format, headings, to)) {
            while (rows.next()) {
                out.row(cells(rows, headings, edition));
                if (++written % AT_ONCE == 0) heard.accept(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private static List<String> headings(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var headings = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) headings.add(columns.getColumnLabel(i));
        return headings;
    }

    private static List<@Nullable Object> cells(ResultSet row, List<String> headings, Instrument edition)
            throws SQLException {
        var cells = new ArrayList<@Nullable Object>();
        for (int i = 0; i < headings.size(); i++) cells.add(said(headings.get(i), row.getObject(i + 1), edition));
        return cells;
    }

    /** Codes in the words of the pages. */
    private static @Nullable Object said(String heading, @Nullable Object value, Instrument edition) {
        return switch (value) {
            case null -> null;
            case Date day -> Indonesian.date(day.toLocalDate());
            case String code -> word(heading, code, edition);
            default -> value;
        };
    }

    private static String word(String heading, String code, Instrument edition) {
        return switch (heading) {
            case "Keadaan" -> Status.valueOf(code).label();
            case "Putusan" -> Verdict.Outcome.valueOf(code).label();
            case "Dari mana" -> AwardScheme.valueOf(code).label();
            case "Indikator" -> edition.questionNamed(code);
            default -> code;
        };
    }
}
