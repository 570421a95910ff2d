package id.terinovatif.competition.minutes;

import id.terinovatif.competition.rules.RulesText;
import java.util.List;
import java.util.Optional;

/**
 * One record of the chain.
 *
 * @param at the moment in UTC, ISO 8601
 * @param content as JSON, to the letter what the hash is of
 * @param hash SHA-256 over the hash before, position, kind, moment and content, each on a line of its own
 */
public record Link(int position, String kind, String at, String content, String hash) {
    public static final String FIRST = "";

    /** The next record after one with the hash {@code before}. */
    public static Link after(String before, int position, String kind, String at, String content) {
        return new Link(
                position,
                kind,
                at,
                content,
                RulesText.hash(String.join("\n", before, String.valueOf(position), kind, at, content)));
    }

    /** The first record that does not fit what stands before it; empty when all do. */
    public static Optional<Link> broken(List<Link> chain) {
        var before = FIRST;
        for (int i = 0; i < chain.size(); i++) {
            var one = chain.get(i);
            if (!one.equals(after(before, i + 1, one.kind(), one.at(), one.content()))) return Optional.of(one);
            before = one.hash();
        }
        return Optional.empty();
    }
}
