package id.terinovatif.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.sheet.value.Tsv;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Personal data is flagged, whatever its form; the part "held" was looked at once, at the end. */
class PersonalDataTest {
    @ParameterizedTest
    @CsvSource({"seen, 0.95", "held, 0.95"})
    void texts_with_personal_data_are_flagged_by_their_kind(String part, double least) {
        var missed = new ArrayList<String>();
        var rows = rows(part);
        for (var row : rows)
            if (PersonalData.in(row.get(2)).stream()
                    .noneMatch(flag -> flag.kind().name().equals(row.get(1))))
                missed.add(row.get(1) + ": " + row.get(2));
        System.out.println("personal-data.tsv " + part + ": " + (rows.size() - missed.size()) + " of " + rows.size()
                + " " + missed);
        assertThat(1 - (double) missed.size() / rows.size())
                .as(missed.toString())
                .isGreaterThanOrEqualTo(least);
    }

    private static List<List<String>> rows(String part) {
        return Tsv.rows(PersonalDataTest.class, "personal-data.tsv").stream()
                .filter(row -> row.get(0).equals(part) && !row.get(1).equals("NONE"))
                .toList();
    }

    @Test
    void numbers_amounts_hours_and_offices_are_no_persons() {
        var flagged = Tsv.rows(PersonalDataTest.class, "personal-data.tsv").stream()
                .filter(row -> row.get(1).equals("NONE"))
                .filter(row -> !PersonalData.in(row.get(2)).isEmpty())
                .toList();
        System.out.println("personal-data.tsv without: flagged " + flagged);
        assertThat(flagged).hasSizeLessThanOrEqualTo(2);
    }
}
