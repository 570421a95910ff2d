package id.terinovatif.catalogue;

import id.terinovatif.innovation.running.Report;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The public face of an innovation; the database keeps it ({@code catalogue_entry}).
 *
 * @param about one sentence of its writer
 * @param result what was measured, with its value before and after, unit, time and source; empty when nothing was
 * @param unit as typed, or a kind of {@code measures.tsv} where a quarter's number is told
 * @param reportState the newest answer to whether it still runs, null for none
 * @param replicated how many other regions' copies verdicts left standing, 3 for three and more
 * @param kit whether it can be taken home, see {@code innovation.kit.KitPart}
 */
public record Entry(
        long innovationId,
        long regionId,
        int year,
        long agencyId,
        String agency,
        String region,
        boolean stopped,
        String name,
        @Nullable String urusan,
        @Nullable String jenis,
        @Nullable String bentuk,
        @Nullable String inisiator,
        @Nullable String tahapan,
        String about,
        @Nullable BigDecimal cost,
        boolean measured,
        String result,
        String before,
        String after,
        String unit,
        String measuredAt,
        String source,
        Report.@Nullable State reportState,
        int reportYear,
        int reportQuarter,
        @Nullable LocalDate confirmedOn,
        @Nullable LocalDate stoppedOn,
        @Nullable String stoppedBecause,
        int replicated,
        Instant publishedAt,
        Instant changedAt,
        boolean kit) {}
