package id.terinovatif.training;

import id.terinovatif.shared.web.Faults;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes that touch people who are already registered: they are told, and free places are given on. */
@Component
class Organising {
    private final Trainings trainings;
    private final Programme programme;
    private final Registering registering;
    private final Notices notices;

    Organising(Trainings trainings, Programme programme, Registering registering, Notices notices) {
        this.trainings = trainings;
        this.programme = programme;
        this.registering = registering;
        this.notices = notices;
    }

    /** Writes one step's fields on the row as it is now; the other steps keep what somebody else may just have saved. */
    @Transactional
    void change(Training training, Map<String, String> typed) {
        trainings.lock(training);
        var now = trainings.find(training.regionId(), training.id());
        var form = TrainingForm.over(now, typed);
        trainings.change(now, form);
        if (!form.at("tempat").equals(now.place())) {
            trainings.moved(now);
            notices.tellAll(now, "Tempatnya pindah ke " + form.at("tempat") + ".");
        }
        registering.moveUp(now);
    }

    /** What still holds it up, by step; nothing when it is published now. */
    @Transactional
    Faults publish(Training training) {
        trainings.lock(training);
        var faults = new Faults.Collector();
        for (var line : Setup.of(training, programme).holding())
            faults.add(line.step().slug(), line.step().title() + ": " + String.join(" ", line.needed()));
        if (faults.found().isEmpty()) trainings.publish(training);
        return faults.found();
    }

    @Transactional
    String addSession(Training training, Session session) {
        programme.add(training, session);
        if (!training.published()) return "Sesi ditambahkan.";
        return tell(
                training,
                "Sesi baru untuk angkatan %d: %s, %s.".formatted(session.batch(), session.title(), session.when()));
    }

    @Transactional
    String moveSession(Training training, Session before, Session after) {
        programme.change(training, after);
        if (before.when().equals(after.when())) return "Sesi tersimpan.";
        return tell(
                training,
                "Angkatan %d, %s, pindah dari %s ke %s."
                        .formatted(after.batch(), after.title(), before.when(), after.when()));
    }

    @Transactional
    String dropSession(Training training, Session session) {
        trainings.lock(training);
        if (training.published() && programme.timetable(training).sessions().size() == 1)
            return "Bimtek ini sudah terbit, jadi sesi terakhirnya tidak dihapus. Pindahkan harinya bila perlu.";
        programme.remove(training, Part.SESSION, session.id());
        return tell(
                training,
                "Angkatan %d, %s, %s ditiadakan.".formatted(session.batch(), session.title(), session.when()));
    }

    private String tell(Training training, String text) {
        trainings.moved(training);
        int told = notices.tellAll(training, text);
        return told == 0 ? text : text + " " + told + " pendaftar diberi tahu.";
    }

    @Transactional
    void invite(Training training, Map<Long, Integer> quotas) {
        quotas.forEach((agency, quota) -> programme.invite(training, agency, quota));
        registering.moveUp(training);
    }
}
