package id.terinovatif;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walls of the house: arrows between features go one way. */
class WallsTest {
    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.terinovatif");

    @Test
    void features_know_only_what_lies_below_them() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("top")
                .definedBy(
                        "id.terinovatif.api..",
                        "id.terinovatif.catalogue..",
                        "id.terinovatif.desk..",
                        "id.terinovatif.guide..",
                        "id.terinovatif.ideas..",
                        "id.terinovatif.search..",
                        "id.terinovatif.dashboard..",
                        "id.terinovatif.administration..",
                        "id.terinovatif.backup..",
                        "id.terinovatif.exchange..",
                        "id.terinovatif.frame..",
                        "id.terinovatif.privacy..",
                        "id.terinovatif.province..",
                        "id.terinovatif.trail..",
                        "id.terinovatif.watch..")
                .layer("index")
                .definedBy("id.terinovatif.index..")
                .layer("government")
                .definedBy("id.terinovatif.government..")
                .layer("training")
                .definedBy("id.terinovatif.training..")
                .layer("contest")
                .definedBy(
                        "id.terinovatif.competition.call..",
                        "id.terinovatif.competition.entry..",
                        "id.terinovatif.competition.jury..",
                        "id.terinovatif.competition.desk..",
                        "id.terinovatif.competition.result..",
                        "id.terinovatif.competition.objection..")
                .layer("verification")
                .definedBy("id.terinovatif.verification..")
                .layer("innovation")
                .definedBy("id.terinovatif.innovation..")
                .layer("evidence")
                .definedBy("id.terinovatif.evidence..")
                .layer("year")
                .definedBy("id.terinovatif.year..")
                .layer("account")
                .definedBy("id.terinovatif.account..")
                .layer("shared")
                .definedBy("id.terinovatif.shared..")
                .layer("demo")
                .definedBy("id.terinovatif.demo..")
                .whereLayer("demo")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("top")
                .mayOnlyBeAccessedByLayers("demo")
                .whereLayer("index")
                .mayOnlyBeAccessedByLayers("demo", "top")
                .whereLayer("government")
                .mayOnlyBeAccessedByLayers("demo", "top", "index")
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("demo", "top")
                .whereLayer("contest")
                .mayOnlyBeAccessedByLayers("demo", "top")
                .whereLayer("verification")
                .mayOnlyBeAccessedByLayers("demo", "top", "index", "training")
                .whereLayer("innovation")
                .mayOnlyBeAccessedByLayers("demo", "top", "index", "government", "training", "contest", "verification")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers(
                        "demo", "top", "index", "government", "training", "contest", "verification", "innovation")
                .whereLayer("account")
                .mayOnlyBeAccessedByLayers(
                        "demo",
                        "top",
                        "index",
                        "government",
                        "training",
                        "contest",
                        "verification",
                        "innovation",
                        "evidence")
                .whereLayer("year")
                .mayOnlyBeAccessedByLayers(
                        "demo",
                        "top",
                        "index",
                        "government",
                        "training",
                        "contest",
                        "verification",
                        "innovation",
                        "evidence",
                        "account")
                .check(HOUSE);
    }

    @Test
    void the_rooms_inside_of_a_room_form_no_circle() {
        for (var room : List.of(
                "account", "innovation", "evidence", "index", "training", "shared", "coach", "competition", "sheet"))
            slices().matching("id.terinovatif." + room + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("id.terinovatif.innovation.answer..")
                .or()
                .resideInAPackage("id.terinovatif.innovation.profile..")
                .or()
                .resideInAPackage("id.terinovatif.innovation.submission..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.terinovatif.innovation.workflow..",
                        "id.terinovatif.innovation.standing..",
                        "id.terinovatif.innovation.writing..",
                        "id.terinovatif.innovation.coaching..")
                .check(HOUSE);
    }

    @Test
    void who_somebody_is_does_not_know_how_they_sign_in_and_no_feature_does() {
        noClasses()
                .that()
                .resideInAPackage("id.terinovatif.account")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.terinovatif.account.*..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("id.terinovatif.account..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "id.terinovatif.account.session..",
                        "id.terinovatif.account.pause..",
                        "id.terinovatif.account.passkey..",
                        "id.terinovatif.account.provider..",
                        "id.terinovatif.account.signin..")
                .orShould()
                .callMethodWhere(target(owner(name("id.terinovatif.account.People")))
                        .and(target(nameMatching("changePassword|endSessions|user|who"))))
                .check(HOUSE);
    }

    @Test
    void instrument_scoring_coach_sheet_and_competition_are_pure() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.terinovatif.instrument..",
                        "id.terinovatif.scoring..",
                        "id.terinovatif.coach..",
                        "id.terinovatif.sheet..",
                        "id.terinovatif.story..",
                        "id.terinovatif.competition",
                        "id.terinovatif.competition.rules..",
                        "id.terinovatif.competition.minutes..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "id.terinovatif.shared..",
                        "id.terinovatif.account..",
                        "id.terinovatif.evidence..",
                        "id.terinovatif.innovation..",
                        "id.terinovatif.index..")
                .check(HOUSE);
    }

    @Test
    void untrusted_files_are_opened_in_the_reading_process_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.terinovatif.evidence.checks..", "id.terinovatif.demo..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.pdfbox.Loader")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.zip.ZipFile")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim.fastexcel.reader..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("id.terinovatif.evidence.checks..")
                .and()
                .doNotHaveFullyQualifiedName("id.terinovatif.evidence.reading.ReadingProcess")
                .and()
                .doNotHaveFullyQualifiedName("id.terinovatif.evidence.reading.ListWork")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.EvidenceCheck")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.sheet.SheetFile")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.text.FileLook")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.text.PagePicture")
                .check(HOUSE);
    }

    @Test
    void names_say_something() {
        classes()
                .that()
                .resideInAPackage("id.terinovatif..")
                .should()
                .haveNameNotMatching(".*(Impl|Helper|Util|Manager|Dto)")
                .check(HOUSE);
    }
}
