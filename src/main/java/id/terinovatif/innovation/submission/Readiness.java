package id.terinovatif.innovation.submission;

import id.terinovatif.innovation.profile.Contradictions;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.innovation.profile.ProfileSection;
import id.terinovatif.innovation.submission.Requirement.Draft;
import id.terinovatif.innovation.submission.Requirement.Unmet;
import id.terinovatif.instrument.FieldType;
import id.terinovatif.instrument.ProfileField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be met before an innovation is handed in; everything unmet is shown at once. */
public final class Readiness {
    private Readiness() {}

    static final Requirement LONG_TEXTS_ARE_LONG_ENOUGH = draft -> draft.instrument().profileFields().stream()
            .filter(field -> field.minimumWords() != null)
            .filter(field -> draft.profile().filled(field.code()))
            .filter(field -> Profile.words(draft.profile().text(field.code())) < minimum(field))
            .findFirst()
            .map(field -> new Unmet(
                    "%s baru %d kata; minimal %d kata."
                            .formatted(
                                    field.name(), Profile.words(draft.profile().text(field.code())), minimum(field)),
                    place(field)));

    static final Requirement APPLIED_WITHIN_THE_WINDOW = draft -> {
        var window = draft.instrument().eligibility();
        var applied = date(draft, "waktu_penerapan");
        if (applied.isEmpty() || window.appliedFrom() == null || window.appliedTo() == null) return Optional.empty();
        if (within(applied.get(), window.appliedFrom(), window.appliedTo())) return Optional.empty();
        var developed = date(draft, "waktu_pengembangan");
        if (Boolean.TRUE.equals(window.developmentCounts())
                && developed.isPresent()
                && within(developed.get(), window.appliedFrom(), window.appliedTo())) return Optional.empty();
        return Optional.of(new Unmet(
                "Waktu penerapan di luar rentang tahun ini (%s sampai %s). Kalau inovasinya dikembangkan dalam rentang itu, isi waktu pengembangan terbaru."
                        .formatted(
                                id.terinovatif.shared.Indonesian.date(window.appliedFrom()),
                                id.terinovatif.shared.Indonesian.date(window.appliedTo())),
                "profil/" + ProfileSection.WAKTU.slug()));
    };

    private static final List<Requirement> SINGLE = List.of(LONG_TEXTS_ARE_LONG_ENOUGH, APPLIED_WITHIN_THE_WINDOW);

    public static List<Unmet> problems(Draft draft) {
        var unmet = new ArrayList<Unmet>();
        for (var section : ProfileSection.values()) emptyFields(draft, section).ifPresent(unmet::add);
        for (var requirement : SINGLE) requirement.missing(draft).ifPresent(unmet::add);
        Contradictions.of(draft.profile(), draft.today())
                .forEach((field, why) -> unmet.add(
                        new Unmet(why, "profil/" + ProfileSection.holding(field).slug())));
        for (var indicator : draft.instrument().perInnovation()) {
            var answer = draft.answers().get(indicator.code());
            if (indicator.isMandatory() && (answer == null || answer.level() == 0))
                unmet.add(new Unmet(
                        "Indikator wajib \"" + indicator.name() + "\" belum dijawab.",
                        "indikator/" + indicator.code()));
        }
        return unmet.stream().distinct().toList();
    }

    private static Optional<Unmet> emptyFields(Draft draft, ProfileSection section) {
        var empty = section.fields(draft.instrument()).stream()
                .filter(field -> Boolean.TRUE.equals(field.required()) && field.type() != FieldType.FILE)
                .filter(field -> !draft.profile().filled(field.code()))
                .map(ProfileField::name)
                .toList();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unmet("Belum diisi: " + String.join(", ", empty) + ".", "profil/" + section.slug()));
    }

    private static String place(ProfileField field) {
        for (var section : ProfileSection.values()) if (section.holds(field.code())) return "profil/" + section.slug();
        return "profil/" + ProfileSection.LAMPIRAN.slug();
    }

    private static int minimum(ProfileField field) {
        var words = field.minimumWords();
        return words == null ? 0 : words;
    }

    private static boolean within(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private static Optional<LocalDate> date(Draft draft, String field) {
        return Optional.ofNullable(Contradictions.date(draft.profile(), field));
    }
}
