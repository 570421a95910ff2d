package id.terinovatif.training;

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

    @Transactional
    void change(Training training, TrainingForm form) {
        trainings.change(training, form);
        if (!form.at("tempat").equals(training.place())) {
            trainings.moved(training);
            notices.tellAll(training, "Tempatnya pindah ke " + form.at("tempat") + ".");
        }
        registering.moveUp(training);
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
