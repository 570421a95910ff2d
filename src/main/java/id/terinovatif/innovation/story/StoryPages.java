package id.terinovatif.innovation.story;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.shared.Sha256;
import id.terinovatif.story.Numbers;
import id.terinovatif.story.Rendered;
import id.terinovatif.story.StoryFormat;
import id.terinovatif.story.Words;
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

    FormatView view(Innovation innovation, String format) {
        return view(innovation, formats.get(innovation.regionId(), format), pieces.of(innovation));
    }

    private FormatView view(Innovation innovation, StoryFormat format, Story story) {
        var kept = byHands.of(innovation, format.code());
        var taken = byHands.taken(innovation, format.code()).orElse(null);
        var parts = Rendered.of(format, story.told(), story.prints(), byHands.told(kept)).stream()
                .map(one -> part(one, story, kept.get(one.slot().code()), taken))
                .toList();
        return new FormatView(format, parts, taken == null ? null : taken.at(), taken == null ? null : taken.by());
    }

    private static FormatPart part(
            Rendered one, Story story, ByHands.@Nullable Kept kept, ByHands.@Nullable Taken taken) {
        var newest = story.newest(one.slot().atoms());
        var at = newest.map(Story.Piece::savedAt).orElse(null);
        var by = newest.map(Story.Piece::by).orElse("");
        if (one.overridden() && kept != null) {
            at = kept.savedAt();
            by = kept.by();
        }
        return new FormatPart(
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

    static Map<String, String> prints(FormatView view) {
        var prints = new LinkedHashMap<String, String>();
        for (var part : view.parts())
            prints.put(part.rendered().slot().code(), print(part.rendered().text()));
        return prints;
    }

    List<FormatView> views(Innovation innovation, Story story) {
        return formats.of(innovation.regionId()).stream()
                .map(format -> view(innovation, format, story))
                .toList();
    }

    public Story story(Innovation innovation) {
        return pieces.of(innovation);
    }

    /** Whether this person writes the story: its agency, in every state of the innovation. */
    public static boolean writes(User user, Innovation innovation) {
        return user.writes() && user.agencyIds().contains(innovation.agencyId());
    }

    /** The number of words as pages count them. */
    public static int words(String text) {
        return Words.of(text);
    }
}
