package id.terinovatif.exchange.exports;

import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.SearchWords;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a list of innovations was narrowed to on its page; empty texts mean all. */
record Narrowed(String status, String urusan, String agency, String words) {
    private static final String BETWEEN = "\t";

    static Narrowed typed(
            @Nullable String status, @Nullable String urusan, @Nullable String agency, @Nullable String words) {
        return new Narrowed(plain(status), plain(urusan), plain(agency), plain(words));
    }

    private static String plain(@Nullable String text) {
        var one = Objects.requireNonNullElse(text, "").replaceAll("\\s+", " ").strip();
        return one.length() > 200 ? one.substring(0, 200) : one;
    }

    static Narrowed read(String kept) {
        var parts = kept.split(BETWEEN, -1);
        return parts.length == 4 ? new Narrowed(parts[0], parts[1], parts[2], parts[3]) : typed("", "", "", "");
    }

    /** As it is kept; empty when nothing is narrowed. */
    String kept() {
        return Stream.of(status, urusan, agency, words).allMatch(String::isEmpty)
                ? ""
                : String.join(BETWEEN, status, urusan, agency, words);
    }

    Innovations.Filter filter(int year) {
        return new Innovations.Filter(
                year,
                status.isEmpty() ? null : status,
                urusan.isEmpty() ? null : urusan,
                agency.matches("\\d{1,18}") ? Long.valueOf(agency) : null,
                SearchWords.query(words));
    }
}
