package id.terinovatif.shared.database;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.util.Collection;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A distributed PostgreSQL keeps a region on one machine only if the region leads every key and every statement names it. What
 * does not stands in {@code without-region.tsv} with its reason; what stands there without need fails as well.
 */
@RealServer
class RegionLeadsTest {
    private static final String OF_A_REGION = """
            (select attrelid from pg_attribute a join pg_class t on t.oid = a.attrelid and t.relkind = 'r'
             where a.attname = 'region_id' and t.relnamespace = 'public'::regnamespace)""";

    private final World world;

    RegionLeadsTest(World world) {
        this.world = world;
    }

    @Test
    void every_table_belongs_to_a_region_or_says_why_not() throws IOException {
        assertNamed("table", names("""
                select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and oid not in""" + " " + OF_A_REGION));
    }

    @Test
    void the_region_is_the_first_column_of_every_key() throws IOException {
        assertNamed("key", names("""
                select x.relname from pg_index i join pg_class x on x.oid = i.indexrelid
                left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                where i.indisunique and a.attname is distinct from 'region_id' and i.indrelid in""" + " " + OF_A_REGION));
    }

    @Test
    void what_points_to_a_row_of_a_region_stays_in_the_region() throws IOException {
        assertNamed("reference", names("""
                select c.conrelid::regclass || '.' || c.conname from pg_constraint c where c.contype = 'f' and c.conrelid in
                """ + OF_A_REGION + " and c.confrelid in " + OF_A_REGION + """
                 and not exists (select 1 from generate_subscripts(c.conkey, 1) n
                    join pg_attribute f on f.attrelid = c.conrelid and f.attnum = c.conkey[n] and f.attname = 'region_id'
                    join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[n] and t.attname = 'region_id')"""));
    }

    @Test
    void every_statement_names_the_region_or_says_why_not() throws IOException {
        var regions = names("select relname from pg_class where oid in " + OF_A_REGION);
        var without = new TreeSet<String>();
        for (var statement : WrittenStatements.all())
            if (statement.reads(regions) && !statement.namesRegion()) without.add(statement.file());
        assertNamed("statement", without);
    }

    @Test
    void a_statement_that_is_put_together_elsewhere_was_read_by_a_person() throws IOException {
        var unseen = new TreeSet<String>();
        for (var statement : WrittenStatements.all()) if (statement.unseen()) unseen.add(statement.file());
        assertNamed("composed", unseen);
    }

    private static void assertNamed(String kind, Collection<String> found) throws IOException {
        assertThat(new TreeSet<>(found)).as(kind).isEqualTo(new TreeSet<>(WithoutRegion.named(kind)));
    }

    private Collection<String> names(String sql) {
        return world.jdbc().sql(sql).query(String.class).list().stream().collect(toCollection(TreeSet::new));
    }
}
