package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.shared.Sha256;
import id.terinovatif.story.Limit;
import id.terinovatif.story.Numbers;
import id.terinovatif.story.Rendered;
import id.terinovatif.story.StoryFormat;
import id.terinovatif.story.Words;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the story's pages show. */
@Component
public class StoryPages {
    private final Pieces pieces;
    private final ByHands byHands;
    private final Formats formats;

    StoryPages(Pieces pieces, ByHands byHands, Formats formats) {
        this.pieces = pieces;
        this.byHands = byHands;
        this.formats = formats;
    }

    /**
     * A part of a format.
     *
     * @param revision of what was written by hand, 0 for nothing
     * @param changedAt the newest change of its pieces or of what was written by hand
     * @param sinceTaken whether it reads otherwise than when the format was last taken along
     * @param unknown numbers that stand in no piece
     */
    public record Part(
            Rendered rendered,
            int revision,
            @Nullable Instant changedAt,
            String by,
            boolean sinceTaken,
            List<String> unknown) {}

    /** A format as it reads now. */
    public record View(
            StoryFormat format,
            List<Part> parts,
            @Nullable Instant takenAt,
            @Nullable String takenBy) {
        public int words() {
            return parts.stream().mapToInt(part -> part.rendered().words()).sum();
        }

        public List<Limit> broken() {
            return format.total().stream().filter(one -> !one.keeps(words())).toList();
        }

        public long whole() {
            return parts.stream()
                    .filter(part -> !part.rendered().text().isBlank()
                            && part.rendered().missing().isEmpty())
                    .count();
        }

        public long tooLong() {
            return parts.stream().filter(part -> !part.rendered().keeps()).count();
        }

        /** Seconds it takes to speak at the format's rate. */
        public int spoken() {
            var rate = format.wordsPerMinute();
            return rate == null ? 0 : words() * 60 / rate;
        }
    }

    View view(Innovation innovation, String format) {
        return view(innovation, formats.get(innovation.regionId(), format), pieces.of(innovation));
    }

    private View view(Innovation innovation, StoryFormat format, Story story) {
        var kept = byHands.of(innovation, format.code());
        var taken = byHands.taken(innovation, format.code()).orElse(null);
        var parts = Rendered.of(format, story.told(), story.prints(), byHands.told(kept)).stream()
                .map(one -> part(one, story, kept.get(one.slot().code()), taken))
                .toList();
        return new View(format, parts, taken == null ? null : taken.at(), taken == null ? null : taken.by());
    }

    private static Part part(
            Rendered one, Story story, ByHands.@Nullable Kept kept, ByHands.@Nullable Taken taken) {
        var newest = story.newest(one.slot().atoms());
        var at = newest.map(Story.Piece::savedAt).orElse(null);
        var by = newest.map(Story.Piece::by).orElse("");
        if (one.overridden() && kept != null) {
            at = kept.savedAt();
            by = kept.by();
        }
        return new Part(
                one,
                kept == null ? 0 : kept.revision(),
                at,
                by,
                taken != null
                        && !print(one.text())
                                .equals(taken.prints().getOrDefault(one.slot().code(), print(""))),
                one.overridden() ? Numbers.unknown(one.text(), story.told().values()) : List.of());
    }

    static String print(String text) {
        return Sha256.hex(text);
    }

    static Map<String, String> prints(View view) {
        var prints = new LinkedHashMap<String, String>();
        for (var part : view.parts())
            prints.put(part.rendered().slot().code(), print(part.rendered().text()));
        return prints;
    }

    List<View> views(Innovation innovation, Story story) {
        return formats.of(innovation.regionId()).stream()
                .map(format -> view(innovation, format, story))
                .toList();
    }

    Story story(Innovation innovation) {
        return pieces.of(innovation);
    }

    /** Whether this person writes the story: its agency, in every state of the innovation. */
    static boolean writes(User user, Innovation innovation) {
        return user.writes() && user.agencyIds().contains(innovation.agencyId());
    }

    /** The number of words as pages count them. */
    public static int words(String text) {
        return Words.of(text);
    }
}
