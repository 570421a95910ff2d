package id.terinovatif.year;

import id.terinovatif.instrument.Added;
import id.terinovatif.instrument.Instruments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions of the database, which add a year to those in the jar or replace one; every node asks here what is new. */
@Component
public class Editions {
    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    private record Row(int year, String text, long version) {}

    private final JdbcClient jdbc;
    private final Instruments instruments;
    private final EditionFolder folder;
    private final ApplicationEventPublisher events;
    private volatile long known = -1;

    Editions(JdbcClient jdbc, Instruments instruments, EditionFolder folder, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.instruments = instruments;
        this.folder = folder;
        this.events = events;
        instruments.whenUnknown(this::refresh);
    }

    /** Asks the database whether this node knows every edition, and reads those it does not. */
    public void refresh() {
        refresh(jdbc.sql("select version from edition_count").query(Long.class).single());
    }

    /** The same where {@code select version from edition_count} has been read along with something else. */
    public void refresh(long version) {
        if (version == known) return;
        synchronized (this) {
            jdbc.sql("select year, text, version from edition where version > ? order by version")
                    .param(known)
                    .query(Row.class)
                    .list()
                    .forEach(this::learn);
            known = version;
        }
    }

    private void learn(Row row) {
        var edition = Instruments.check(EditionFolder.name(row.year()), EditionFolder.bytes(row.text()))
                .instrument();
        if (edition == null) {
            LOG.warn(
                    "Edisi {} di basis data tidak dapat dibaca versi program ini; yang lama tetap dipakai", row.year());
            return;
        }
        folder.keep(row.year(), row.text()); // the reading process looks there for an edition that it does not know
        instruments.replace(edition);
    }

    /** Keeps every edition as it is until the transaction ends, and makes sure that this node knows the newest. */
    public void hold() {
        refresh(jdbc.sql("select version from edition_count for share")
                .query(Long.class)
                .single());
    }

    /**
     * Takes an edition in for a region, unless something was handed in under its year or another region has opened it; after the
     * transaction the caller asks {@link #refresh()}.
     *
     * @return why it was refused; empty when it was taken in
     */
    @Transactional
    public Optional<String> take(long regionId, long personId, Added added) {
        alone();
        int year = added.edition().year();
        if (submitted(year, ""))
            return Optional.of(
                    "tahun " + year + " sudah dipakai untuk mengirim inovasi, jadi aturannya tidak bisa diubah");
        if (openedElsewhere(year, regionId))
            return Optional.of(
                    "tahun " + year + " sudah dibuka daerah lain, jadi aturannya tidak bisa diubah dari sini");
        keep(added, regionId, personId);
        return Optional.empty();
    }

    /** Takes in what lies in the folder, each file once: one that an admin has replaced since does not come back. */
    @Transactional
    void takeFrom(List<Added> files) {
        alone();
        for (var file : files) {
            var edition = file.edition();
            if (taken(edition.year(), edition.hash())) continue;
            if (submitted(edition.year(), edition.hash())) {
                LOG.warn(
                        "{} tidak dipakai: tahun {} sudah dipakai untuk mengirim inovasi", file.name(), edition.year());
                instruments.forget(edition.year());
            } else keep(file, null, null);
        }
    }

    private void alone() {
        jdbc.sql("select version from edition_count for update")
                .query(Long.class)
                .single();
    }

    private void keep(Added added, @Nullable Long regionId, @Nullable Long personId) {
        var edition = added.edition();
        jdbc.sql("""
                        with next as (update edition_count set version = version + 1 returning version)
                        insert into edition (year, hash, text, region_id, by_person, version)
                        select :year, :hash, :text, :region, :person, version from next
                        on conflict (year, hash) do update set region_id = excluded.region_id, by_person = excluded.by_person,
                            at = excluded.at, version = excluded.version""")
                .param("year", edition.year())
                .param("hash", edition.hash())
                .param("text", added.text())
                .param("region", regionId)
                .param("person", personId)
                .update();
        jdbc.sql("update assessment_year set edition_hash = ? where year = ?")
                .params(edition.hash(), edition.year())
                .update();
        jdbc.sql("""
                        insert into region_change (region_id) select region_id from assessment_year where year = ?
                        on conflict do nothing""").param(edition.year()).update();
        events.publishEvent(new EditionTaken(edition.year(), edition.hash()));
    }

    private boolean taken(int year, String hash) {
        return jdbc.sql("select exists (select 1 from edition where year = ? and hash = ?)")
                .params(year, hash)
                .query(Boolean.class)
                .single();
    }

    /** Whether anything was handed in under an edition of the year that has another hash. */
    private boolean submitted(int year, String hash) {
        return jdbc.sql("""
                        select exists (select 1 from submission s
                        join innovation i on i.region_id = s.region_id and i.id = s.innovation_id
                        where i.year = ? and s.edition_hash <> ?)""").params(year, hash).query(Boolean.class).single();
    }

    private boolean openedElsewhere(int year, long regionId) {
        return jdbc.sql("select exists (select 1 from assessment_year where year = ? and region_id <> ?)")
                .params(year, regionId)
                .query(Boolean.class)
                .single();
    }
}
