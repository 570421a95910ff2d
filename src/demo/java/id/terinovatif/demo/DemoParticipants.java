package id.terinovatif.demo;

import id.terinovatif.account.People;
import id.terinovatif.account.Role;
import id.terinovatif.instrument.Instruments;
import id.terinovatif.training.Programme;
import id.terinovatif.training.Registering;
import id.terinovatif.training.Registration;
import id.terinovatif.training.Registrations;
import id.terinovatif.training.Training;
import id.terinovatif.training.certificate.Issuing;
import id.terinovatif.training.checkin.CheckIn;
import id.terinovatif.training.checkin.How;
import id.terinovatif.training.knowledge.KnowledgeAnswers;
import id.terinovatif.training.knowledge.Question;
import id.terinovatif.training.knowledge.QuestionBank;
import id.terinovatif.training.knowledge.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who comes to the demo's bimteks, what they answer, and who goes home with a certificate. */
@Component
@Profile("demo")
class DemoParticipants {
    private final People people;
    private final Programme programme;
    private final Registering registering;
    private final Registrations registrations;
    private final CheckIn checkIn;
    private final KnowledgeAnswers answers;
    private final Issuing issuing;
    private final Instruments instruments;
    private final DemoTimes times;
    private final Clock clock;

    DemoParticipants(
            People people,
            Programme programme,
            Registering registering,
            Registrations registrations,
            CheckIn checkIn,
            KnowledgeAnswers answers,
            Issuing issuing,
            Instruments instruments,
            DemoTimes times,
            Clock clock) {
        this.people = people;
        this.programme = programme;
        this.registering = registering;
        this.registrations = registrations;
        this.checkIn = checkIn;
        this.answers = answers;
        this.issuing = issuing;
        this.instruments = instruments;
        this.times = times;
        this.clock = clock;
    }

    void come(Staff staff, Training training) {
        register(staff, training);
        times.askedEarlier(training);
    }

    /** Every second operator asks for a place; those under Dinas Kesehatan are named by its head. */
    private void register(Staff staff, Training training) {
        var head = people.of(staff.region().id()).stream()
                .filter(one -> one.role() == Role.AGENCY_HEAD)
                .map(people::asUser)
                .findFirst()
                .orElseThrow();
        var batches = programme.timetable(training).batches();
        int turn = 0;
        for (var operators : staff.operators().values())
            for (var operator : operators)
                if (turn++ % 2 == 0) {
                    var named = operator.agencyIds().stream().anyMatch(head.agencyIds()::contains);
                    var person = people.find(staff.region().id(), operator.id()).orElseThrow();
                    registering.register(
                            named ? head : operator, training, person, batches.get(turn / 2 % batches.size()));
                }
    }

    /** Holds the bimtek today; every ninth stays away, every fifth is found on paper only. */
    void attend(Staff staff, Training training) {
        register(staff, training);
        var today = LocalDate.now(clock.withZone(staff.region().zone()));
        var questions = QuestionBank.chosen(instruments.of(DemoYears.YEAR), training.id(), QuestionBank.IN_A_TEST);
        int turn = 0;
        for (var one : registrations.of(training).stream()
                .filter(Registration::registered)
                .toList()) {
            var chance = new Random(one.email().hashCode());
            answers.keep(training, one, Stage.BEFORE, chosen(questions, 45, chance));
            if (++turn % 9 == 0) continue;
            checkIn.mark(staff.admin(), training, one, today, turn % 5 == 0 ? How.PAPER : How.SCAN, null);
            if (turn % 7 != 0) answers.keep(training, one, Stage.AFTER, chosen(questions, 72, chance));
        }
        issuing.issue(staff.admin(), training);
    }

    /** Right answers in so many of a hundred cases; otherwise any option. */
    private static Map<Question, String> chosen(List<Question> questions, int right, Random chance) {
        var chosen = new LinkedHashMap<Question, String>();
        for (var question : questions) {
            var options = question.options();
            chosen.put(
                    question,
                    chance.nextInt(100) < right ? question.right() : options.get(chance.nextInt(options.size())));
        }
        return chosen;
    }
}
