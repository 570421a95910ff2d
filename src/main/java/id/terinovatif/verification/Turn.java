package id.terinovatif.verification;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands among those of its innovation.
 *
 * @param number from 1, 0 for an indicator that is not claimed
 * @param decided for each claim in turn, whether somebody has decided on it
 * @param next number of the claim that a verdict leads to, 0 when it is the last
 * @param following the claim to which "skip" leads
 */
public record Turn(
        int number,
        List<Boolean> decided,
        @Nullable String previous,
        @Nullable String following,
        int next) {
    static Turn of(List<Item> items, String code) {
        var claimed = items.stream().filter(Item::claimed).toList();
        var codes = claimed.stream().map(Item::code).toList();
        var place = codes.indexOf(code);
        return new Turn(
                place + 1,
                claimed.stream().map(item -> !item.waits()).toList(),
                place > 0 ? codes.get(place - 1) : null,
                place >= 0 && place + 1 < codes.size() ? codes.get(place + 1) : null,
                NextTurn.after(items, code).map(next -> codes.indexOf(next) + 1).orElse(0));
    }

    public int of() {
        return decided.size();
    }

    public long done() {
        return decided.stream().filter(one -> one).count();
    }

    /** In words, for those who do not see the bar: "2 sudah diputus, sedang nomor 3 dari 17". */
    public String words() {
        return done() + " sudah diputus, sedang nomor " + number + " dari " + of();
    }

    static Optional<String> ahead(List<Item> items, String code) {
        return NextTurn.after(items, code)
                .flatMap(next ->
                        items.stream().filter(item -> item.code().equals(next)).findFirst())
                .map(Viewer::firstPicture);
    }
}
