package id.terinovatif.demo;

import id.terinovatif.account.User;
import id.terinovatif.demo.story.Road;
import id.terinovatif.demo.story.Story;
import id.terinovatif.innovation.Innovations;
import id.terinovatif.innovation.Writing;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.answer.Given;
import id.terinovatif.innovation.chain.Chains;
import id.terinovatif.innovation.profile.ManyFields;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.standing.Scores;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instruments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Some of this year's innovations were entered last year too, with a level less here and there and fewer papers. */
@Component
@Profile("demo")
class DemoLastYear {
    private static final int MOST = 20;
    private static final int YEAR = DemoYears.YEAR - 1;
    private static final Map<String, String> ASKED_THEN = Map.of("perkembangan", "YA");

    private final Innovations innovations;
    private final Profiles profiles;
    private final ManyFields fields;
    private final Answers answers;
    private final Scores scores;
    private final Chains chains;
    private final DemoWorkflow workflow;
    private final Instruments instruments;
    private final JdbcTemplate jdbc;
    private final List<Long> written = new ArrayList<>();

    DemoLastYear(
            Innovations innovations,
            Profiles profiles,
            ManyFields fields,
            Answers answers,
            Scores scores,
            Chains chains,
            DemoWorkflow workflow,
            Instruments instruments,
            JdbcTemplate jdbc) {
        this.innovations = innovations;
        this.profiles = profiles;
        this.fields = fields;
        this.answers = answers;
        this.scores = scores;
        this.chains = chains;
        this.workflow = workflow;
        this.instruments = instruments;
        this.jdbc = jdbc;
    }

    /** Writes its year before, when it ran by then and enough are not written yet. */
    void before(Writing now, Story story, User verifier, Map<String, Given> claims, int turn) {
        var applied = story.text("waktu_penerapan");
        if (written.size() >= MOST || applied.isEmpty() || applied.compareTo(YEAR + "-01-01") >= 0) return;
        if (story.road() == Road.DRAFT || story.road() == Road.STOPPED || story.road() == Road.WITHDRAWN) return;
        var user = now.by();
        long id = innovations.begin(user, now.innovation().agencyId(), YEAR, story.name());
        var then = innovations.visibleTo(user).opened(id);
        type(then, story);
        var claimed = new LinkedHashMap<String, Given>();
        for (var indicator : instruments.of(YEAR).perInnovation())
            if (claims.containsKey(indicator.code()))
                claimed.put(indicator.code(), then(indicator, claims.get(indicator.code())));
        claimed.forEach((code, given) -> answers.save(then, code, given));
        jdbc.update("""
                        insert into evidence (region_id, innovation_id, indicator, document_id, linked_by)
                        select region_id, ?, indicator, document_id, linked_by from evidence
                        where region_id = ? and innovation_id = ? and indicator = any(?)""", id, now.regionId(), now.id(), claimed.keySet().toArray(String[]::new));
        scores.changed(then);
        var sound = claimed.keySet().stream().collect(Collectors.toMap(code -> code, code -> Flaw.SOUND));
        workflow.publish(new DemoWorkflow.Move(story, user, verifier, id, sound, turn * 4 + 1));
        chains.tie(now, id);
        written.add(id);
    }

    private void type(Writing then, Story story) {
        var edition = instruments.of(YEAR);
        var texts = new LinkedHashMap<>(ASKED_THEN);
        story.fields().forEach((field, text) -> {
            if (edition.profileField(field).isPresent()) texts.put(field, text);
        });
        fields.save(then, texts);
        profiles.reflect(then, profiles.of(then.innovation()));
    }

    private static Given then(Indicator indicator, Given now) {
        int level = now.level() > 1 && indicator.code().length() % 3 == 0 ? now.level() - 1 : now.level();
        if (indicator.variants().isEmpty()) return new Given(level, null, null);
        var same = indicator.variants().stream()
                .filter(one -> one.code().equals(now.variant()))
                .findFirst()
                .orElse(indicator.variants().getFirst());
        return new Given(level, same.code(), null);
    }

    /** What happened then happened a year ago. */
    void longAgo() {
        var ids = written.toArray(Long[]::new);
        for (var update : List.of(
                "update innovation set created_at = created_at - interval '1 year', changed_at = changed_at - interval '1 year', submitted_at = submitted_at - interval '1 year', moved_at = moved_at - interval '1 year' where id = any(?)",
                "update profile_field set saved_at = saved_at - interval '1 year' where innovation_id = any(?)",
                "update profile_revision set saved_at = saved_at - interval '1 year' where innovation_id = any(?)",
                "update answer set saved_at = saved_at - interval '1 year' where innovation_id = any(?)",
                "update evidence set linked_at = linked_at - interval '1 year' where innovation_id = any(?)",
                "update step_taken set taken_at = taken_at - interval '1 year' where innovation_id = any(?)",
                "update submission set submitted_at = submitted_at - interval '1 year' where innovation_id = any(?)",
                "update verdict set judged_at = judged_at - interval '1 year' where innovation_id = any(?)",
                "update verdict_history set judged_at = judged_at - interval '1 year' where innovation_id = any(?)"))
            jdbc.update(update, (Object) ids);
    }
}
