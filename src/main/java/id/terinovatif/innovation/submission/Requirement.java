package id.terinovatif.innovation.submission;

import id.terinovatif.innovation.answer.Answers;
import id.terinovatif.innovation.profile.Profile;
import id.terinovatif.instrument.Instrument;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Something an innovation needs before it is handed in; unmet, it says what is missing and where to mend it. */
public interface Requirement {
    /** What is judged: the profile and answers under their edition, on this day of the region. */
    record Draft(Profile profile, Map<String, Answers.Saved> answers, Instrument instrument, LocalDate today) {}

    /**
     * What is missing.
     *
     * @param where the path below the innovation where it is mended, e.g. {@code profil/hasil}
     */
    record Unmet(String message, String where) {}

    Optional<Unmet> missing(Draft draft);
}
