package id.terinovatif.innovation.writing;

import id.terinovatif.innovation.Innovation;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.profile.StoryText;
import id.terinovatif.innovation.remark.Remark;
import id.terinovatif.innovation.submission.Requirement.Unmet;
import id.terinovatif.innovation.writing.Task.State;
import id.terinovatif.instrument.Instrument;
import id.terinovatif.instrument.ProfileField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of the story as tasks. */
final class StoryTasks {
    private StoryTasks() {}

    static List<Task> of(
            Innovation innovation,
            Instrument instrument,
            Profile profile,
            List<Unmet> problems,
            Map<String, Remark> remarks) {
        return ProfileSection.of(instrument).stream()
                .map(section -> remarked(
                        unless(problems, one(innovation, section, section.fields(instrument), profile)),
                        remarks.get(section.slug()),
                        StoryText.print(section, instrument, profile)))
                .toList();
    }

    /** What a verifier asked to be written anew is open until it has other words. */
    private static Task remarked(Task task, @Nullable Remark remark, String print) {
        if (remark == null || !remark.asks()) return task;
        if (remark.about(print))
            return Task.ofStory(
                    task.href(),
                    task.title(),
                    State.REFUSED,
                    remark.outcome().label(),
                    remark.words(),
                    task.mandatory());
        if (task.state() != State.DONE && task.state() != State.OPTIONAL) return task;
        return Task.ofStory(
                task.href(),
                task.title(),
                State.MENDED,
                "Diperbaiki",
                "Dibaca lagi setelah dikirim.",
                task.mandatory());
    }

    /** A section in which something stands against being handed in is not finished, however full it is. */
    private static Task unless(List<Unmet> problems, Task task) {
        if (task.state() != State.DONE) return task;
        return problems.stream()
                .filter(unmet -> task.href().endsWith("/" + unmet.where()))
                .findFirst()
                .map(unmet -> Task.ofStory(
                        task.href(), task.title(), State.AGAIN, "Periksa lagi", unmet.message(), task.mandatory()))
                .orElse(task);
    }

    private static Task one(Innovation innovation, ProfileSection section, List<ProfileField> fields, Profile profile) {
        var href = "/inovasi/" + innovation.id() + "/profil/" + section.slug();
        var required = fields.stream()
                .filter(field -> Boolean.TRUE.equals(field.required()))
                .toList();
        var mandatory = !required.isEmpty();
        for (var field : fields) {
            var minimum = field.minimumWords();
            if (minimum == null || !profile.filled(field.code())) continue;
            var words = Profile.words(profile.text(field.code()));
            if (words < minimum)
                return Task.ofStory(
                        href, section.title(), State.PARTLY, words + " dari " + minimum + " kata", null, mandatory);
        }
        var missing =
                required.stream().filter(field -> !profile.filled(field.code())).toList();
        var untouched = fields.stream().noneMatch(field -> profile.filled(field.code()));
        if (!missing.isEmpty() && untouched)
            return Task.ofStory(href, section.title(), State.OPEN, "Belum diisi", null, true);
        if (!missing.isEmpty())
            return Task.ofStory(
                    href, section.title(), State.PARTLY, "Sebagian", "Belum: " + names(missing) + ".", true);
        return mandatory
                ? Task.ofStory(href, section.title(), State.DONE, "Selesai", null, true)
                : Task.ofStory(href, section.title(), State.OPTIONAL, "Boleh kosong", null, false);
    }

    private static String names(List<ProfileField> fields) {
        return String.join(", ", fields.stream().map(ProfileField::name).toList());
    }
}
