package id.terinovatif.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import org.junit.jupiter.api.Test;

/** No column names a person without it being said what becomes of it. */
@RealServer
class HoldingsTest {
    private final World world;

    HoldingsTest(World world) {
        this.world = world;
    }

    @Test
    void every_column_that_names_a_person_is_listed_and_nothing_else_is() {
        var columns = world.jdbc().sql("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'bigint'
                        and c.column_name ~ '(^|_)person(_id)?$|_by$|^by_person$|^owner_id$|^companion_id$'""").query(String.class).list();
        assertThat(Holding.ALL.stream().map(Holding::name)).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void what_is_hidden_of_a_row_is_a_column_of_it() {
        var columns = world.jdbc()
                .sql(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'")
                .query(String.class)
                .list();
        for (var one : Holding.ALL)
            for (var hidden : one.without()) assertThat(columns).contains(one.table() + "." + hidden);
    }
}
