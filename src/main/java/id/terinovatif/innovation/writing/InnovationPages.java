package id.terinovatif.innovation.writing;

import id.terinovatif.account.User;
import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.Step;
import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.Profiles;
import id.terinovatif.innovation.standing.Claimed;
import id.terinovatif.innovation.standing.Claimed.Line;
import id.terinovatif.innovation.workflow.Readiness;
import id.terinovatif.innovation.workflow.Requirement;
import id.terinovatif.innovation.workflow.Requirement.Unmet;
import id.terinovatif.instrument.Indicator;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import id.terinovatif.shared.Indonesian;
import id.terinovatif.year.Years;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the task list of one innovation: what is done, what is worth how much, what to do next. */
@Component
public class InnovationPages {
    private static final int NEXT = 3;
    private static final String UNPROVED = "Bukti belum ada";
    private static final String FAILING = "Bukti belum sesuai";

    private final Years years;
    private final Profiles profiles;
    private final Claimed claims;

    InnovationPages(Years years, Profiles profiles, Claimed claims) {
        this.years = years;
        this.profiles = profiles;
        this.claims = claims;
    }

    /** A line of the task list; {@code tone} colours the tag, {@code note} is what is wrong and how to mend it. */
    public record Task(
            String href,
            String title,
            String tag,
            String tone,
            @Nullable String note,
            @Nullable BigDecimal points,
            @Nullable BigDecimal most) {
        boolean unproved() {
            return tag.equals(UNPROVED);
        }

        boolean failing() {
            return tag.equals(FAILING);
        }

        /** Its points are claimed and will be lost as it stands. */
        boolean atRisk() {
            return unproved() || failing();
        }
    }

    /** Something worth doing next, with what it brings; {@code wrong} is the red word for a proof that fails its checks. */
    public record Next(String href, String title, @Nullable String wrong, String gain) {}

    /** The page. */
    public record View(
            Innovation innovation,
            @Nullable BigDecimal most,
            List<Task> story,
            List<Task> indicators,
            List<Next> next,
            List<Unmet> problems,
            List<Step> steps,
            boolean writable) {
        public int share(@Nullable BigDecimal points) {
            if (points == null || most == null || most.signum() == 0) return 0;
            return points.multiply(BigDecimal.valueOf(1000))
                    .divideToIntegralValue(most)
                    .intValue();
        }
    }

    View view(User user, Innovation innovation) {
        var instrument = years.instrument(innovation.year());
        var profile = profiles.of(innovation);
        var claimed = claims.of(user, innovation);
        var tasks = indicators(innovation, instrument, claimed);
        var problems = Readiness.problems(new Requirement.Draft(
                profile,
                answers(claimed),
                instrument,
                LocalDate.now(user.region().zone())));
        return new View(
                innovation,
                instrument.formula().maturityMaximum(),
                story(innovation, instrument, profile, problems),
                tasks,
                next(tasks),
                problems,
                java.util.Arrays.stream(Step.values())
                        .filter(step -> innovation.openTo(step, user))
                        .toList(),
                innovation.editableBy(user));
    }

    private static List<Task> story(
            Innovation innovation, Instrument instrument, Profile profile, List<Unmet> problems) {
        return java.util.Arrays.stream(ProfileSection.values())
                .filter(section -> !section.fields(instrument).isEmpty())
                .map(section -> unless(problems, story(innovation, section, section.fields(instrument), profile)))
                .toList();
    }

    /** A section in which something stands against being handed in is not finished, however full it is. */
    private static Task unless(List<Unmet> problems, Task task) {
        if (!task.tone().equals("ok")) return task;
        return problems.stream()
                .filter(unmet -> task.href().endsWith("/" + unmet.where()))
                .findFirst()
                .map(unmet -> new Task(task.href(), task.title(), "Periksa lagi", "wait", unmet.message(), null, null))
                .orElse(task);
    }

    private static Task story(
            Innovation innovation, ProfileSection section, List<ProfileField> fields, Profile profile) {
        var href = "/inovasi/" + innovation.id() + "/profil/" + section.slug();
        var counted =
                fields.stream().filter(field -> field.minimumWords() != null).findFirst();
        if (counted.isPresent() && profile.filled(counted.get().code())) {
            var words = Profile.words(profile.text(counted.get().code()));
            var minimum = counted.get().minimumWords();
            if (minimum != null && words < minimum)
                return new Task(href, section.title(), words + " dari " + minimum + " kata", "info", null, null, null);
        }
        var required = fields.stream()
                .filter(field -> Boolean.TRUE.equals(field.required()))
                .toList();
        var missing =
                required.stream().filter(field -> !profile.filled(field.code())).toList();
        if (!missing.isEmpty()
                && missing.size() == required.size()
                && fields.stream().noneMatch(field -> profile.filled(field.code())))
            return new Task(href, section.title(), "Belum diisi", "", null, null, null);
        if (!missing.isEmpty())
            return new Task(href, section.title(), "Sebagian", "info", "Belum: " + names(missing) + ".", null, null);
        return required.isEmpty()
                ? new Task(href, section.title(), "Boleh kosong", "", null, null, null)
                : new Task(href, section.title(), "Selesai", "ok", null, null, null);
    }

    private static String names(List<ProfileField> fields) {
        return String.join(", ", fields.stream().map(ProfileField::name).toList());
    }

    private static Map<String, Answers.Saved> answers(Map<String, Line> claimed) {
        var answers = new HashMap<String, Answers.Saved>();
        claimed.forEach((code, line) -> {
            var answer = line.answer();
            if (answer != null) answers.put(code, answer);
        });
        return answers;
    }

    private static List<Task> indicators(Innovation innovation, Instrument instrument, Map<String, Line> claimed) {
        return instrument.perInnovation().stream()
                .map(indicator -> indicator(
                        innovation, indicator, claimed.getOrDefault(indicator.code(), Line.nothing(indicator.code()))))
                .toList();
    }

    private static Task indicator(Innovation innovation, Indicator indicator, Line line) {
        var saved = line.answer();
        var verdict = line.verdict();
        var href = "/inovasi/" + innovation.id() + "/indikator/" + indicator.code();
        var points = saved == null ? BigDecimal.ZERO : indicator.points(saved.level());
        var most = indicator.maximum();
        if (saved == null || saved.level() == 0)
            return new Task(
                    href,
                    indicator.name(),
                    indicator.isMandatory() ? "Wajib, belum dijawab" : "Belum dijawab",
                    indicator.isMandatory() ? "wait" : "",
                    null,
                    BigDecimal.ZERO,
                    most);
        if (verdict != null && verdict.stands()) {
            var because = verdict.because();
            return new Task(
                    href,
                    indicator.name(),
                    verdict.outcome().label(),
                    verdict.outcome().tone(),
                    because.isEmpty() ? null : because,
                    points,
                    most);
        }
        if (line.documents() == 0)
            return new Task(
                    href,
                    indicator.name(),
                    UNPROVED,
                    "bad",
                    "Tanpa bukti, " + Indonesian.number(points) + " poin ini berisiko.",
                    points,
                    most);
        var failing = line.failing();
        if (failing != null)
            return new Task(
                    href,
                    indicator.name(),
                    FAILING,
                    "bad",
                    failing.reason() + ". " + failing.remedy() + " Menyelamatkan " + Indonesian.number(points)
                            + " poin.",
                    points,
                    most);
        if (line.passed() > 0) return new Task(href, indicator.name(), "Terbukti", "ok", null, points, most);
        var waiting = line.checked() < line.documents();
        return new Task(
                href,
                indicator.name(),
                waiting ? "Bukti sedang diperiksa" : "Bukti perlu dilihat orang",
                "info",
                waiting
                        ? null
                        : "Pemeriksaan otomatis belum yakin, jadi poinnya masih berisiko. Pemeriksa yang memutuskan.",
                points,
                most);
    }

    /**
     * A proof that fails its checks comes first, since its points are lost as it stands; then what brings most points. A claim without a
     * proof that holds counts its own points.
     */
    private static List<Next> next(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.most() != null
                        && (task.atRisk()
                                || task.tone().isEmpty()
                                || task.tone().equals("wait")))
                .sorted(Comparator.comparing(Task::failing)
                        .thenComparing(InnovationPages::stake)
                        .reversed())
                .limit(NEXT)
                .map(InnovationPages::asNext)
                .toList();
    }

    private static BigDecimal stake(Task task) {
        var points = task.points() == null ? BigDecimal.ZERO : task.points();
        var most = task.most() == null ? BigDecimal.ZERO : task.most();
        return task.atRisk() ? points : most.subtract(points);
    }

    private static Next asNext(Task task) {
        var stake = Indonesian.number(stake(task));
        if (task.failing())
            return new Next(task.href(), "Perbaiki bukti: " + task.title(), task.tag(), String.valueOf(task.note()));
        return task.unproved()
                ? new Next(task.href(), "Tambah bukti: " + task.title(), null, "menyelamatkan " + stake + " poin")
                : new Next(task.href(), "Jawab: " + task.title(), null, "sampai +" + stake + " poin");
    }
}
