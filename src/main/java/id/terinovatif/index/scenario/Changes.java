package id.terinovatif.index.scenario;

import id.terinovatif.scoring.Answer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All in which a scenario differs from the real year. */
public record Changes(Map<Long, Fate> fates, Map<Long, Map<String, Integer>> levels, Map<String, Answer> government) {

    /** One difference as it is kept. */
    record Row(
            @Nullable Long innovationId,
            @Nullable String item,
            @Nullable String fate,
            @Nullable Integer level,
            @Nullable BigDecimal value) {}

    static Changes of(List<Row> rows) {
        var changes = new Changes(new HashMap<>(), new HashMap<>(), new HashMap<>());
        rows.forEach(changes::add);
        return changes;
    }

    private void add(Row row) {
        var innovation = row.innovationId();
        if (innovation == null) government.put(String.valueOf(row.item()), answer(row));
        else if (row.fate() != null) fates.put(innovation, Fate.valueOf(row.fate()));
        else if (row.level() != null)
            levels.computeIfAbsent(innovation, one -> new HashMap<>()).put(String.valueOf(row.item()), row.level());
    }

    private static Answer answer(Row row) {
        return row.value() == null ? new Answer(row.level(), null, null) : Answer.value(row.value());
    }

    public int count() {
        return fates.size() + levels.values().stream().mapToInt(Map::size).sum() + government.size();
    }

    /** The same changes, free to go on from. */
    Changes copy() {
        var copy = new HashMap<Long, Map<String, Integer>>();
        levels.forEach((innovation, some) -> copy.put(innovation, new HashMap<>(some)));
        return new Changes(new HashMap<>(fates), copy, new HashMap<>(government));
    }
}
