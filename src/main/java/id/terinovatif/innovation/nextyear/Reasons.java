package id.terinovatif.innovation.nextyear;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Status;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.innovation.profile.Contradictions;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.shared.Indonesian;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether an edition takes an innovation of an earlier year, by what the edition's file says and nothing else. */
final class Reasons {
    private Reasons() {}

    /**
     * All of them, what refuses included.
     *
     * @param editions all that are known, to find the newest that says how often one may be entered
     */
    static List<Reason> of(
            Innovation innovation,
            Profile profile,
            List<Chains.Link> chain,
            Instrument next,
            Collection<Instrument> editions) {
        var reasons = new ArrayList<Reason>();
        if (innovation.status() == Status.STOPPED || innovation.status() == Status.WITHDRAWN)
            reasons.add(Reason.refuses(
                    "Keadaannya \"" + innovation.status().label() + "\". Yang tidak berjalan tidak dilaporkan lagi."));
        reasons.add(entries(chain, next, editions));
        reasons.add(window(profile, next));
        return reasons;
    }

    /** Whether something about its development must be told: it was applied before the edition's window. */
    static boolean older(Profile profile, Instrument next) {
        var applied = Contradictions.date(profile, "waktu_penerapan");
        var from = next.eligibility().appliedFrom();
        return applied != null && from != null && applied.isBefore(from);
    }

    private static Reason entries(List<Chains.Link> chain, Instrument next, Collection<Instrument> editions) {
        long entered = chain.stream()
                .filter(one -> one.year() < next.year() && one.entered())
                .count();
        var saying = editions.stream()
                .filter(one -> one.year() <= next.year())
                .filter(one -> one.eligibility().maximumEntries() != null)
                .max(Comparator.comparingInt(Instrument::year))
                .orElse(null);
        var most = saying == null ? null : saying.eligibility().maximumEntries();
        if (saying == null || most == null)
            return Reason.holds("Sudah dilaporkan " + entered + " kali. Tidak ada edisi yang menyebut batasnya.");
        var source = saying.year() == next.year()
                ? "menurut edisi " + next.year()
                : "menurut edisi " + saying.year() + "; edisi " + next.year() + " tidak menyebutnya";
        return entered >= most
                ? Reason.refuses(
                        "Sudah dilaporkan " + entered + " kali, paling banyak " + most + " kali (" + source + ").")
                : Reason.holds(
                        "Baru dilaporkan " + entered + " kali, paling banyak " + most + " kali (" + source + ").");
    }

    private static Reason window(Profile profile, Instrument next) {
        var terms = next.eligibility();
        var from = terms.appliedFrom();
        var to = terms.appliedTo();
        if (from == null || to == null)
            return Reason.needs(
                    "Edisi " + next.year() + " tidak menyebut kapan inovasi harus mulai diterapkan. Tanyakan.");
        var applied = Contradictions.date(profile, "waktu_penerapan");
        var span = Indonesian.date(from) + " sampai " + Indonesian.date(to);
        if (applied == null) return Reason.needs("Waktu penerapan belum diisi; edisi meminta " + span + ".");
        if (within(applied, from, to))
            return Reason.holds("Diterapkan " + Indonesian.date(applied) + ", di dalam " + span + ".");
        if (applied.isAfter(to))
            return Reason.refuses("Diterapkan " + Indonesian.date(applied) + ", sesudah " + span + ".");
        if (!Boolean.TRUE.equals(terms.developmentCounts()))
            return Reason.refuses("Diterapkan " + Indonesian.date(applied) + ", sebelum " + span + ".");
        return Reason.needs("Diterapkan " + Indonesian.date(applied) + ", sebelum " + span
                + ". Diterima bila dikembangkan di dalam rentang itu: tulis kapan dan apa yang berkembang.");
    }

    /** Why a day of development is not taken, null when it is. */
    static @Nullable String developed(@Nullable LocalDate day, Instrument next) {
        var from = next.eligibility().appliedFrom();
        var to = next.eligibility().appliedTo();
        if (day == null) return "Pilih kapan dikembangkan.";
        if (from == null || to == null || within(day, from, to)) return null;
        return "Pengembangannya harus antara " + Indonesian.date(from) + " dan " + Indonesian.date(to) + ".";
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
