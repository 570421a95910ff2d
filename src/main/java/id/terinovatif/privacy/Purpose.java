package id.terinovatif.privacy;

import id.terinovatif.sheet.value.Tsv;
import java.util.List;

/** Something that is kept of people: for what, on which ground of UU 27/2022, how long, and who sees it. */
public record Purpose(String data, String why, String ground, String howLong, String seenBy) {
    static final List<Purpose> ALL = Tsv.rows(Purpose.class, "purposes.tsv").stream()
            .map(row -> new Purpose(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
            .toList();

    static String file() {
        var lines = new StringBuilder("data\tuntuk\tdasar (UU 27/2022 pasal 20)\tlama\tyang melihat\n");
        for (var one : ALL)
            lines.append(String.join("\t", one.data(), one.why(), one.ground(), one.howLong(), one.seenBy()))
                    .append('\n');
        return lines.toString();
    }
}
