package id.terinovatif.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.terinovatif.account.Role;
import id.terinovatif.backup.Journal.Deed;
import id.terinovatif.backup.Journal.Entry;
import id.terinovatif.evidence.storage.Storage;
import id.terinovatif.shared.Sha256;
import id.terinovatif.world.Drafts;
import id.terinovatif.world.RealServer;
import id.terinovatif.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** The drill proves a copy that is whole, and itself by failing on one that is not. */
@RealServer
class DrillTest {
    private final World world;
    private final ApplicationContext server;
    private final Storage storage;
    private final Path data;

    @TempDir
    private Path folder;

    private Nights nights;
    private Copies copies;

    DrillTest(World world, ApplicationContext server, Storage storage, @Value("${terinovatif.data}") Path data) {
        this.world = world;
        this.server = server;
        this.storage = storage;
        this.data = data;
    }

    @BeforeEach
    void a_copy_was_made_in_the_night() throws IOException {
        var place = world.place();
        Drafts.fill(
                world.as(place.email(Role.OPERATOR)), Drafts.begin(world.as(place.email(Role.OPERATOR)), "TIMBANG"));
        var file = Files.writeString(folder.resolve("surat"), "surat tugas uji pulih");
        storage.keep(file, Sha256.hex("surat tugas uji pulih"));
        var key = Files.writeString(folder.resolve("kunci"), "sebuah kunci uji yang panjang");
        nights = node(key);
        copies = nights.copies().orElseThrow();
        nights.copy();
        assertThat(last(Deed.COPY).words()).contains("berkas bukti baru");
    }

    private Nights node(Path key) {
        return NightsElsewhere.of(server, key, folder.resolve("salinan").toString(), server.getEnvironment());
    }

    @Test
    void of_two_nodes_that_are_woken_at_once_one_copies() throws IOException {
        world.jdbc().sql("delete from night_work where what = 'cadangan'").update();
        var both = List.of(nights, node(folder.resolve("kunci")));
        both.parallelStream().forEach(Nights::copyOnce);
        assertThat(copies.all()).hasSize(2);
        assertThat(last(Deed.COPY).well()).isTrue();
    }

    @Test
    void a_whole_copy_is_proved_with_its_rows_its_evidence_and_a_regions_index() throws IOException {
        nights.drill();
        var entry = last(Deed.DRILL);
        assertThat(entry.well()).as(entry.words()).isTrue();
        assertThat(entry.words()).contains(" baris, ", " indeks basis data, ", " berkas bukti, indeks daerah ");
        assertThat(Journal.of(copies).proved()).contains(entry);
        assertThat(data.resolve("uji-pulih")).doesNotExist();
    }

    @Test
    void two_who_ask_for_it_at_once_do_not_throw_away_each_others_trial() throws IOException {
        IntStream.range(0, 2).parallel().forEach(n -> nights.drill());
        assertThat(Journal.of(copies).all().stream().filter(entry -> entry.deed() == Deed.DRILL))
                .hasSize(2)
                .allMatch(Entry::well);
    }

    @Test
    void a_changed_byte_of_the_database_fails_it_and_the_earlier_proof_stays_what_it_was() throws IOException {
        nights.drill();
        var proved = Journal.of(copies).proved();
        var tree = folder.resolve("salinan")
                .resolve(copies.newest().orElseThrow().name())
                .resolve(Backup.TREE);
        var bytes = Files.readAllBytes(tree);
        bytes[bytes.length / 2] ^= 1;
        Files.write(tree, bytes);
        failsWith("sudah berubah");
        assertThat(Journal.of(copies).proved()).isEqualTo(proved);
    }

    @Test
    void evidence_that_holds_something_else_fails_it() throws IOException {
        for (var one : manifest().evidence()) copies.evidence(one.sha256()).write(out -> out.write(1));
        failsWith("berkas bukti berisi lain");
    }

    @Test
    void a_table_with_fewer_rows_than_there_were_fails_it() throws IOException {
        listed(manifest -> with(manifest, more(manifest.before()), more(manifest.after()), manifest.indexes()));
        failsWith("tabel region berisi");
    }

    @Test
    void an_index_that_comes_out_otherwise_fails_it() throws IOException {
        var other = new TreeMap<>(manifest().indexes());
        other.replaceAll((region, index) -> "99.99");
        listed(manifest -> with(manifest, manifest.before(), manifest.after(), other));
        failsWith("seharusnya 99.99");
    }

    private void failsWith(String words) throws IOException {
        nights.drill();
        assertThat(last(Deed.DRILL).well()).isFalse();
        assertThat(last(Deed.DRILL).words()).contains(words);
    }

    private Entry last(Deed deed) throws IOException {
        return Journal.of(copies).last(deed).orElseThrow();
    }

    private Manifest manifest() throws IOException {
        return copies.manifest(copies.newest().orElseThrow());
    }

    /** As if this had stood in the list of contents. */
    private void listed(UnaryOperator<Manifest> change) throws IOException {
        var changed = change.apply(manifest());
        copies.file(copies.newest().orElseThrow().name(), Copies.MANIFEST).write(changed::write);
    }

    private static Map<String, Long> more(Map<String, Long> counts) {
        var more = new TreeMap<>(counts);
        more.merge("region", 1L, Long::sum);
        return more;
    }

    private static Manifest with(
            Manifest manifest, Map<String, Long> before, Map<String, Long> after, Map<String, String> indexes) {
        return new Manifest(
                manifest.kind(),
                manifest.started(),
                manifest.ended(),
                manifest.schema(),
                before,
                after,
                manifest.files(),
                manifest.evidence(),
                manifest.damaged(),
                indexes);
    }
}
