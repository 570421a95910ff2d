package id.terinovatif.demo;

import id.terinovatif.demo.paper.Decrees;
import id.terinovatif.demo.paper.Subject;
import id.terinovatif.demo.story.Road;
import id.terinovatif.demo.story.Stories;
import id.terinovatif.demo.story.Story;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.coaching.Coaching;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Types 175 innovations in through the same code that people use. */
@Component
@Profile("demo")
class DemoInnovations {
    private final Innovations innovations;
    private final Profiles profiles;
    private final Coaching coaching;
    private final Answers answers;
    private final Scores scores;
    private final DemoEvidence evidence;
    private final DemoWorkflow workflow;
    private final DemoTimes times;
    private final DemoLastYear lastYear;
    private final List<Indicator> indicators;
    private final InventedNames names = new InventedNames();

    DemoInnovations(
            Innovations innovations,
            Profiles profiles,
            Coaching coaching,
            Answers answers,
            Scores scores,
            Instruments instruments,
            DemoEvidence evidence,
            DemoWorkflow workflow,
            DemoTimes times,
            DemoLastYear lastYear) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.coaching = coaching;
        this.answers = answers;
        this.scores = scores;
        this.indicators = instruments.of(DemoYears.YEAR).perInnovation();
        this.evidence = evidence;
        this.workflow = workflow;
        this.times = times;
        this.lastYear = lastYear;
    }

    void write(Staff staff) {
        var stories = new Stories(
                        staff.units().values().stream().collect(Collectors.toMap(Staff.Unit::name, Staff.Unit::sector)))
                .all();
        var decrees = new Decrees(stories.stream()
                .filter(story -> story.road() != Road.DRAFT && !Proofs.forgotten(story))
                .map(story -> new Decrees.Entry(story.name(), story.unit(), story.year()))
                .toList());
        int turn = 0;
        for (var story : stories) write(staff, story, decrees, turn++);
        lastYear.longAgo();
        times.spread();
    }

    private void write(Staff staff, Story story, Decrees decrees, int turn) {
        var unit = staff.unit(story.unit());
        var user = staff.writer(story.by(), story.unit(), turn);
        var random = new Random(story.name().hashCode());
        var id = innovations.begin(user, unit.id(), DemoYears.YEAR, story.name());
        var writing = innovations.visibleTo(user).opened(id);
        type(writing, story, turn);
        var claims = new DemoClaims(story, random).of(indicators);
        claims.forEach((code, given) -> answers.save(writing, code, given));
        var proofs = new Proofs(story, claims, subject(story, unit), decrees, random).all();
        evidence.add(user, writing.innovation(), proofs);
        scores.changed(writing);
        lastYear.before(writing, story, staff.verifier(), claims, turn);
        workflow.move(new DemoWorkflow.Move(story, user, staff.verifier(), id, Proofs.faults(proofs), turn));
        times.note(id, story, turn % 7 == 0, random);
    }

    /** Every third long text was written in two sittings, so that there is an earlier version to look at. */
    private void type(Writing writing, Story story, int turn) {
        var fields = Map.copyOf(story.fields());
        var body = story.text("rancang_bangun");
        if (turn % 3 == 0 && body.length() > 900) {
            profiles.save(writing, "rancang_bangun", body.substring(0, body.indexOf(' ', 400)), 0);
            times.anEarlierSitting(writing.id());
            profiles.save(writing, "rancang_bangun", body, 1);
        }
        fields.forEach((field, value) -> profiles.save(writing, field, value, 0));
        var profile = profiles.of(writing.innovation());
        profiles.reflect(writing, profile);
        coaching.readSaved(writing.innovation(), profile);
    }

    private Subject subject(Story story, Staff.Unit unit) {
        var team = Stream.generate(
                        () -> new Subject.Member(names.someone(unit.sector()), names.job(unit.sector()), names.part()))
                .limit(story.team())
                .toList();
        return new Subject(
                unit.agency(),
                unit.name(),
                unit.sector(),
                story.shortName(),
                story.what(),
                story.year(),
                unit.head(),
                team);
    }
}
