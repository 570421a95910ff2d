package id.terinovatif.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The names of all public entries, for somebody who types one a little differently. One index is held at a time, made anew with the
 * first such question after something public changed.
 */
@Component
class Names {
    private final JdbcClient jdbc;
    private final KeptPages pages;
    private volatile @Nullable Held held;

    Names(JdbcClient jdbc, KeptPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    private record Held(long version, NameIndex index) {}

    /** Whose names are most like what was typed, the best first. */
    List<Long> alike(String typed, int most) {
        return index().alike(typed, most);
    }

    private NameIndex index() {
        long version = pages.version();
        var known = held;
        return known != null && known.version() == version ? known.index() : fresh(version);
    }

    private synchronized NameIndex fresh(long version) {
        var known = held;
        if (known != null && known.version() >= version) return known.index();
        var index = new NameIndex(
                jdbc.sql("select e.innovation_id as id, e.name from catalogue_entry e where " + Entries.NEWEST_OF_ALL)
                        .query(NameIndex.Named.class)
                        .list());
        held = new Held(version, index);
        return index;
    }
}
