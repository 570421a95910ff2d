package id.terinovatif.coach.checks;

import java.util.Map;

/** Which detector looks for which check. */
final class Detectors {
    static final Map<String, Detector> ALL = Map.ofEntries(
            Map.entry("A1", WorkChecks::innovationComesLate),
            Map.entry("A2", ProblemChecks::noLocalProblemFirst),
            Map.entry("A3", ProblemChecks::problemWithoutEvidence),
            Map.entry("A4", ResultChecks::resultWithoutNumber),
            Map.entry("A5", ResultChecks::numberWithoutComparison),
            Map.entry("A6", ResultChecks::otherUnitThanBaseline),
            Map.entry("A7", ResultChecks::numberWithoutTimeOrSource),
            Map.entry("A8", WorkChecks::workingsMissing),
            Map.entry("A9", WorkChecks::oldWayMissing),
            Map.entry("A10", WorkChecks::emptyNovelty),
            Map.entry("A11", AimChecks::benefitForNobody),
            Map.entry("A12", AimChecks::aimWithoutMeasure),
            Map.entry("A13", WorkChecks::ideaStoryMissing),
            Map.entry("B1", FocusChecks::littleAboutInnovation),
            Map.entry("B2", FocusChecks::legalEssay),
            Map.entry("B3", FocusChecks::textbookDefinition),
            Map.entry("B4", FocusChecks::regionalPortrait),
            Map.entry("B5", FocusChecks::drift),
            Map.entry("B6", PlaceChecks::wrongField),
            Map.entry("B7", PlaceChecks::repeated),
            Map.entry("C1", PlaceChecks::leftoverTemplate),
            Map.entry("C2", PlaceChecks::newsVoice),
            Map.entry("C3", LanguageChecks::longSentence),
            Map.entry("C4", LanguageChecks::vagueWords),
            Map.entry("C5", LanguageChecks::causalClaim),
            Map.entry("C6", FormChecks::facts));

    private Detectors() {}
}
