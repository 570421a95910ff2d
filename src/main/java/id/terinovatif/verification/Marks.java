package id.terinovatif.verification;

import id.terinovatif.evidence.checks.letter.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Found places as boxes over the picture of a page, a little larger than the words; the first of each kind carries its name. */
public final class Marks {
    private static final int AROUND = 4;
    private static final int WHOLE = 1000;
    private static final int MIDDLE = 700;

    private Marks() {}

    /** A box in shares of the picture, such as "12.5%"; {@code label} is null for all but the first of a kind. */
    public record Mark(
            String tone,
            String x,
            String y,
            String width,
            String height,
            String textX,
            String anchor,
            @org.jspecify.annotations.Nullable String label) {}

    public static List<Mark> of(List<Place> places) {
        var named = EnumSet.noneOf(Place.What.class);
        var marks = new ArrayList<Mark>();
        for (var place : places) marks.add(mark(place, named.add(place.what())));
        return List.copyOf(marks);
    }

    private static Mark mark(Place place, boolean first) {
        int left = Math.max(0, place.left() - AROUND);
        int top = Math.max(0, place.top() - AROUND / 2);
        int right = Math.min(WHOLE, place.left() + place.width() + AROUND);
        int bottom = Math.min(WHOLE, place.top() + place.height() + AROUND / 2);
        var leftwards = left > MIDDLE;
        return new Mark(
                place.what().name().toLowerCase(java.util.Locale.ROOT),
                share(left),
                share(top),
                share(right - left),
                share(bottom - top),
                share(leftwards ? right : left),
                leftwards ? "end" : "start",
                first ? place.what().label() : null);
    }

    /** The kinds in words, for those who do not see the boxes. */
    public static String words(List<Place> places) {
        return places.stream().map(place -> place.what().label()).distinct().collect(Collectors.joining(", "));
    }

    private static String share(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
