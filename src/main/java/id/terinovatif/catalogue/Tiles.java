package id.terinovatif.catalogue;

import java.util.ArrayList;
import java.util.List;

/** A map by name: a tile for each kecamatan, in the order of the alphabet, darker where there is more. It shows no boundary. */
public record Tiles(List<Tile> tiles, int width, int height) {
    private static final int COLUMNS = 4;
    private static final int WIDE = 132;
    private static final int HIGH = 72;
    private static final int GAP = 8;

    /** A tile; {@code shade} from 1, few, to 3, most. */
    public record Tile(String name, int entries, int x, int y, int shade) {
        public int middle() {
            return x + WIDE / 2;
        }

        /** A long name in as many lines as two. */
        public List<String> lines() {
            int middle = name.length() <= 15 ? -1 : name.lastIndexOf(' ', 15);
            return middle < 0 ? List.of(name) : List.of(name.substring(0, middle), name.substring(middle + 1));
        }
    }

    static Tiles of(List<Places.Place> places) {
        int most = places.stream().mapToInt(Places.Place::entries).max().orElse(0);
        var tiles = new ArrayList<Tile>();
        for (int n = 0; n < places.size(); n++) {
            var place = places.get(n);
            int shade =
                    place.entries() * 3 >= most * 2 && most > 0 ? 3 : place.entries() * 3 >= most && most > 0 ? 2 : 1;
            tiles.add(new Tile(
                    place.name(), place.entries(), n % COLUMNS * (WIDE + GAP), n / COLUMNS * (HIGH + GAP), shade));
        }
        int rows = Math.ceilDiv(places.size(), COLUMNS);
        return new Tiles(tiles, COLUMNS * (WIDE + GAP) - GAP, Math.max(1, rows * (HIGH + GAP) - GAP));
    }

    public int tileWidth() {
        return WIDE;
    }

    public int tileHeight() {
        return HIGH;
    }
}
