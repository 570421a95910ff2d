package id.terinovatif.verification;

import id.terinovatif.evidence.checks.letter.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Found places as boxes over the picture of a page, a little larger than the words, with their names in its right margin. */
public final class Marks {
    private static final int AROUND = 4;
    private static final int WHOLE = 1000;
    /** Between two names in the margin. */
    private static final int APART = 28;

    private Marks() {}

    /** A box in shares of the picture, such as "12.5%". */
    public record Box(String tone, String x, String y, String width, String height) {}

    /** A name in the margin at {@code y}, and the right end of its box. */
    public record Name(String tone, String words, String boxX, String boxY, String y) {}

    public static List<Box> boxes(List<Place> places) {
        return places.stream().map(Marks::box).toList();
    }

    private static Box box(Place place) {
        return new Box(
                tone(place),
                share(left(place)),
                share(top(place)),
                share(right(place) - left(place)),
                share(Math.min(WHOLE, place.top() + place.height() + AROUND / 2) - top(place)));
    }

    /** One for each kind of value, at its first box; none lies over another. */
    public static List<Name> names(List<Place> places) {
        var first = new EnumMap<Place.What, Place>(Place.What.class);
        places.forEach(place -> first.putIfAbsent(place.what(), place));
        var names = new ArrayList<Name>();
        int free = 0;
        for (var place : first.values().stream()
                .sorted(Comparator.comparingInt(Place::top))
                .toList()) {
            int middle = place.top() + place.height() / 2;
            int y = Math.max(middle, free);
            free = y + APART;
            names.add(new Name(tone(place), place.what().label(), share(right(place)), share(middle), share(y)));
        }
        return List.copyOf(names);
    }

    /** The kinds in words, for those who do not see the boxes. */
    public static String words(List<Place> places) {
        return places.stream().map(place -> place.what().label()).distinct().collect(Collectors.joining(", "));
    }

    private static String tone(Place place) {
        return place.what().name().toLowerCase(Locale.ROOT);
    }

    private static int left(Place place) {
        return Math.max(0, place.left() - AROUND);
    }

    private static int top(Place place) {
        return Math.max(0, place.top() - AROUND / 2);
    }

    private static int right(Place place) {
        return Math.min(WHOLE, place.left() + place.width() + AROUND);
    }

    private static String share(int thousandths) {
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }
}
