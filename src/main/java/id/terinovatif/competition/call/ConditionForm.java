package id.terinovatif.competition.call;

import id.terinovatif.competition.rules.Condition;
import id.terinovatif.competition.rules.Condition.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of entering as typed, one a row; a row whose sentence was emptied is gone. */
final class ConditionForm {
    private ConditionForm() {}

    static List<Condition> read(Map<String, String> typed, List<Condition> standing) {
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i <= standing.size(); i++) {
            var at = "syarat" + i;
            var old = i < standing.size() ? standing.get(i) : null;
            var words = typed.getOrDefault(at + ".kalimat", old == null ? "" : old.words())
                    .strip();
            if (words.isEmpty()) continue;
            if (old != null && !typed.containsKey(at + ".jenis")) conditions.add(old);
            else conditions.add(one(typed, at, words));
        }
        return conditions;
    }

    private static Condition one(Map<String, String> typed, String at, String words) {
        var kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(typed.get(at + ".jenis")))
                .findFirst()
                .orElse(Kind.STATEMENT);
        boolean period = kind == Kind.APPLIED;
        return new Condition(
                kind,
                period ? day(typed.get(at + ".dari")) : null,
                period ? day(typed.get(at + ".sampai")) : null,
                kind.counts() ? number(typed.get(at + ".angka")) : null,
                words);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** 0, which no condition takes, when it is no number. */
    private static int number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : 0;
    }
}
