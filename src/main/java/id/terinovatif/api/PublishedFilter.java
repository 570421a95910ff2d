package id.terinovatif.api;

import id.terinovatif.catalogue.Published;
import id.terinovatif.innovation.SearchWords;
import id.terinovatif.scoring.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of published innovations is narrowed to, as an address says it. */
final class PublishedFilter {
    private PublishedFilter() {}

    /** Throws the problems of all parameters at once. */
    static Published.Filter of(String year, String q, String urusan, String agency) {
        var problems = new ArrayList<Problem>();
        var filter = of(year, q, urusan, agency, problems);
        if (!problems.isEmpty()) throw ApiProblem.badInput(problems);
        return filter;
    }

    static Published.Filter of(String year, String q, String urusan, String agency, List<Problem> problems) {
        var only = year.isEmpty() ? null : whole("year", year, 2000, 2100, problems);
        if (q.length() > 200) problems.add(new Problem("q", "paling panjang 200 huruf"));
        return new Published.Filter(only, blankIsAll(urusan), blankIsAll(agency), SearchWords.query(q));
    }

    private static @Nullable String blankIsAll(String text) {
        return text.isBlank() ? null : text.strip();
    }

    static int whole(String field, String text, int least, int most, List<Problem> problems) {
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most)
            return Integer.parseInt(text);
        problems.add(new Problem(field, "harus bilangan bulat " + least + " sampai " + most));
        return least;
    }
}
