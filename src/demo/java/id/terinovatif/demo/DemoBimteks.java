package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.demo.paper.Invitations;
import id.terinovatif.demo.story.Rows;
import id.terinovatif.evidence.Refused;
import id.terinovatif.evidence.Vault;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Session;
import id.terinovatif.training.Timetable;
import id.terinovatif.training.Training;
import id.terinovatif.training.TrainingForm;
import id.terinovatif.training.Trainings;
import id.terinovatif.training.agenda.Proposals;
import id.terinovatif.training.clinic.Slots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One bimtek that was held and one that comes, set up, filled and published as an organiser does it. */
@Component
@Profile("demo")
class DemoBimteks {
    private static final int DAYS_AGO = 41;
    private static final int DAYS_AHEAD = 8;
    private static final List<String> CLINIC = List.of("09:00", "09:30", "10:00");
    private static final int TOPICS_FROM_FACTS = 4;

    private final Trainings trainings;
    private final Programme programme;
    private final Proposals proposals;
    private final Vault vault;
    private final DemoParticipants participants;
    private final DemoTimes times;
    private final DemoMeasures measures;
    private final Slots slots;
    private final Clock clock;

    DemoBimteks(
            Trainings trainings,
            Programme programme,
            Proposals proposals,
            Vault vault,
            DemoParticipants participants,
            DemoTimes times,
            DemoMeasures measures,
            Slots slots,
            Clock clock) {
        this.trainings = trainings;
        this.programme = programme;
        this.proposals = proposals;
        this.vault = vault;
        this.participants = participants;
        this.times = times;
        this.measures = measures;
        this.slots = slots;
        this.clock = clock;
    }

    void hold(Staff staff) {
        var rows = Rows.list(DemoBimteks.class, "bimtek.yaml");
        var today = LocalDate.now(clock.withZone(staff.region().zone()));
        var held = setUp(staff, rows.getFirst(), today.minusDays(DAYS_AGO), today);
        participants.attend(staff, held);
        times.heldEarlier(held, DAYS_AGO);
        measures.picture(held, DAYS_AGO);
        var first = today.plusDays(DAYS_AHEAD).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        var coming = setUp(staff, rows.getLast(), first, first);
        proposals.of(coming).stream()
                .limit(TOPICS_FROM_FACTS)
                .forEach(one -> programme.addTopic(coming, one.title(), one.reason()));
        participants.come(staff, coming);
        for (var starts : CLINIC)
            slots.offer(
                    staff.verifier(), first.minusWeeks(1), LocalTime.parse(starts), "Bapperida, ruang klinik inovasi");
    }

    /**
     * A published bimtek to which nobody has come yet.
     *
     * @param first its first day as the letter says it
     * @param sits the first day as the programme has it until {@link DemoTimes} moves it: nobody registers for what is over
     */
    private Training setUp(Staff staff, Map<String, Object> row, LocalDate first, LocalDate sits) {
        var admin = staff.admin();
        var id = trainings.create(admin, new TrainingForm(typed(row, first)));
        var training = trainings.get(admin, id);
        for (var session : rows(row, "sesi")) programme.add(training, session(session, sits));
        for (var speaker : rows(row, "narasumber"))
            programme.addSpeaker(training, Rows.text(speaker, "nama"), Rows.text(speaker, "lembaga"));
        for (var topic : Rows.texts(row, "topik")) programme.addTopic(training, topic, "");
        quotas(staff).forEach((agency, quota) -> programme.invite(training, agency, quota.intValue()));
        letter(
                admin,
                training,
                new Timetable(rows(row, "sesi").stream()
                        .map(one -> session(one, first))
                        .toList()));
        trainings.note(training, Rows.text(row, "notula"));
        trainings.publish(training);
        return trainings.get(admin, id);
    }

    private static Map<String, String> typed(Map<String, Object> row, LocalDate first) {
        var typed = row.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof List))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        typed.put("tanggal", first.minusDays(17).toString());
        return typed;
    }

    private static Session session(Map<String, Object> row, LocalDate first) {
        return new Session(
                0,
                Rows.number(row, "angkatan", 1),
                Rows.text(row, "judul"),
                first.plusDays(Rows.number(row, "hari", 0)),
                LocalTime.parse(Rows.text(row, "mulai")),
                LocalTime.parse(Rows.text(row, "selesai")));
    }

    /** Two seats for each perangkat daerah, and one more for every second unit below it. */
    private static Map<Long, Long> quotas(Staff staff) {
        var sizes = staff.units().values().stream()
                .collect(Collectors.groupingBy(Staff.Unit::agency, Collectors.counting()));
        return staff.units().values().stream()
                .filter(unit -> unit.name().equals(unit.agency()))
                .collect(Collectors.toMap(Staff.Unit::id, unit -> 2 + (sizes.getOrDefault(unit.name(), 1L) - 1) / 2));
    }

    private void letter(User admin, Training training, Timetable timetable) {
        var day = training.letterDate();
        if (day == null) throw new IllegalStateException(training.name());
        var paper = Invitations.to(training.name(), timetable.span(), training.place(), training.letterNumber(), day);
        try {
            var document = vault.addFile(admin, null, paper.open(), paper.title(), List.of("pdf"), paper.letter());
            programme.addMaterial(training, "Surat undangan", true, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> row, String key) {
        return (List<Map<String, Object>>) row.getOrDefault(key, List.of());
    }
}
