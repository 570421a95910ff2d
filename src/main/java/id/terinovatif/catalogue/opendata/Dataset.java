package id.terinovatif.catalogue.opendata;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;
import java.util.Optional;

/** A table for everybody; {@code datasets.tsv} and {@code variables.tsv} say what stands in it. */
public record Dataset(
        String code, String title, String description, String unit, String source, List<Variable> variables) {
    /** A column, described as BPS's register describes a variable. */
    public record Variable(
            String name,
            String title,
            String definition,
            String concept,
            String unitOfObservation,
            String measure,
            String unit,
            String type,
            String domain,
            String rule,
            String reference) {}

    private static final List<Dataset> ALL = Tsv.rows(Dataset.class, "datasets.tsv").stream()
            .map(row -> new Dataset(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), variables(row.get(0))))
            .toList();

    private static List<Variable> variables(String dataset) {
        return Tsv.rows(Dataset.class, "variables.tsv").stream()
                .filter(row -> row.getFirst().equals(dataset))
                .map(row -> new Variable(
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        row.get(6),
                        row.get(7),
                        row.get(8),
                        row.get(9),
                        row.get(10),
                        row.get(11)))
                .toList();
    }

    public static List<Dataset> all() {
        return ALL;
    }

    static Optional<Dataset> of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    List<String> columns() {
        return variables.stream().map(Variable::name).toList();
    }
}
