package id.terinovatif.account;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;

/** The decrees that list the ministry's region codes, the newest first; {@code code-editions.tsv} names its source. */
public final class CodeEditions {
    private static final List<String> ALL = Tsv.rows(CodeEditions.class, "code-editions.tsv").stream()
            .map(List::getFirst)
            .toList();

    private CodeEditions() {}

    public static List<String> all() {
        return ALL;
    }
}
