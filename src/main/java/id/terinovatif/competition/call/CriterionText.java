package id.terinovatif.competition.call;

import id.terinovatif.competition.Rubric;
import id.terinovatif.competition.Rubric.Criterion;
import org.jspecify.annotations.Nullable;

/** A criterion's bands as an organiser types them. */
public final class CriterionText {
    private CriterionText() {}

    /** Those of the criterion, or of a new one in this rubric. */
    public static String of(@Nullable Criterion criterion, Rubric rubric) {
        return CriterionForm.text((criterion == null ? NewStage.blank(rubric) : criterion).bands());
    }
}
