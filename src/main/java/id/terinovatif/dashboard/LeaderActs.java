package id.terinovatif.dashboard;

import id.terinovatif.account.People;
import id.terinovatif.account.User;
import id.terinovatif.dashboard.Dashboard.Pictures;
import id.terinovatif.index.risk.RiskPages;
import id.terinovatif.innovation.tasks.Tasks;
import id.terinovatif.scoring.Worth;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.year.Years.Year;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three things that wait for a leader, each with the person to speak to; a fourth would be one too many. */
@Component
class LeaderActs {
    private static final int MOST = 3;

    private final DeskPace desk;
    private final RiskPages risk;
    private final Tasks tasks;
    private final People people;
    private final Clock clock;

    LeaderActs(DeskPace desk, RiskPages risk, Tasks tasks, People people, Clock clock) {
        this.desk = desk;
        this.risk = risk;
        this.tasks = tasks;
        this.people = people;
        this.clock = clock;
    }

    List<LeaderAct> of(User user, Year year, Pictures pictures, LocalDate today) {
        return Stream.<Supplier<Optional<LeaderAct>>>of(
                        () -> begin(year, pictures),
                        () -> government(user, year, pictures),
                        () -> verify(user, year, today),
                        () -> prove(user, year, pictures))
                .flatMap(act -> act.get().stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<LeaderAct> begin(Year year, Pictures pictures) {
        var silent = pictures.notBegun();
        if (silent.isEmpty()) return Optional.empty();
        var before = silent.stream().mapToInt(one -> one.before()).sum();
        var first = silent.getFirst();
        return Optional.of(new LeaderAct(
                "Telepon " + silent.size() + " perangkat daerah yang belum menulis apa pun.",
                before == 0
                        ? "Satu telepon dari Anda biasanya cukup."
                        : "Tahun lalu mereka menyumbang " + before + " inovasi.",
                null,
                first.contact() == null ? null : first.contact() + ", " + first.agency(),
                first.phone(),
                "/dasbor?tahun=" + year.year() + "#belum-mulai",
                "Lihat nomornya"));
    }

    private Optional<LeaderAct> government(User user, Year year, Pictures pictures) {
        var open = GovernmentGap.of(pictures.figures(), tasks.of(user.regionId(), year.year()));
        if (open.isEmpty()) return Optional.empty();
        return Optional.of(ofOffice(
                user,
                "Tunjuk penanggung jawab untuk " + open.get().indicators() + " indikator pemerintah daerah.",
                "Buktinya belum ada atau belum sesuai, dan belum ada yang mengerjakan.",
                open.get().index(),
                "/indeks/" + year.year() + "/pemerintah",
                "Lihat indikatornya"));
    }

    /** When what waits would not be through before the region's own deadline, or has waited for a week without one. */
    private Optional<LeaderAct> verify(User user, Year year, LocalDate today) {
        var now = clock.instant();
        var pace = desk.of(user.regionId(), year.year(), now);
        if (pace.waiting() == 0) return Optional.empty();
        var through = pace.through(today);
        var until = year.submitUntil();
        var slow = through == null || (until == null ? pace.waited(now) > 7 : through.isAfter(until));
        if (!slow) return Optional.empty();
        return Optional.of(ofOffice(
                user,
                "Tambah pemeriksa, atau beri pemeriksa hari khusus.",
                Indonesian.number(pace.waiting()) + " inovasi menunggu, yang terlama " + pace.waited(now) + " hari. "
                        + (through == null
                                ? "Dua pekan ini belum ada yang diverifikasi."
                                : "Dengan " + pace.verifiers() + " pemeriksa baru selesai " + Indonesian.date(through)
                                        + "."),
                null,
                "/inovasi?status=SUBMITTED",
                "Lihat yang menunggu"));
    }

    private Optional<LeaderAct> prove(User user, Year year, Pictures pictures) {
        var claimed = pictures.figures().claimed();
        var lines = risk.of(user.regionId(), year.year()).lines();
        if (claimed == null || lines.isEmpty() || lines.getFirst().atRisk() == 0) return Optional.empty();
        var most = lines.getFirst();
        return Optional.of(ofOffice(
                user,
                "Minta " + most.atRisk() + " inovasi melengkapi bukti "
                        + most.indicator().name() + ".",
                "Di indikator ini poin yang berisiko paling banyak.",
                Worth.ofMaturity(most.points(), claimed),
                "/indeks/" + year.year() + "/risiko/" + most.indicator().code(),
                "Lihat inovasinya"));
    }

    private LeaderAct ofOffice(
            User user, String title, String why, @Nullable BigDecimal points, String href, String button) {
        var admin = people.inCharge(user.regionId()).orElse(null);
        return new LeaderAct(
                title,
                why,
                points,
                admin == null ? null : admin.name() + ", " + user.region().office(),
                admin == null ? null : admin.phone(),
                href,
                button);
    }
}
