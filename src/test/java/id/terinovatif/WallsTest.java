package id.terinovatif;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house: arrows between features go one way. */
class WallsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
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
                        "id.terinovatif.dashboard..",
                        "id.terinovatif.administration..")
                .layer("index")
                .definedBy("id.terinovatif.index..")
                .layer("training")
                .definedBy("id.terinovatif.training..")
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
                .whereLayer("training")
                .mayOnlyBeAccessedByLayers("demo", "top")
                .whereLayer("verification")
                .mayOnlyBeAccessedByLayers("demo", "top", "index", "training")
                .whereLayer("innovation")
                .mayOnlyBeAccessedByLayers("demo", "top", "index", "training", "verification")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers("demo", "top", "index", "training", "verification", "innovation")
                .whereLayer("account")
                .mayOnlyBeAccessedByLayers("demo", "top", "index", "training", "verification", "innovation", "evidence")
                .whereLayer("year")
                .mayOnlyBeAccessedByLayers(
                        "demo", "top", "index", "training", "verification", "innovation", "evidence", "account")
                .check(HOUSE);
    }

    @Test
    void instrument_scoring_and_coach_are_pure() {
        noClasses()
                .that()
                .resideInAnyPackage("id.terinovatif.instrument..", "id.terinovatif.scoring..", "id.terinovatif.coach..")
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
                .resideInAnyPackage("org.dhatim..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("id.terinovatif.evidence.checks..")
                .and()
                .doNotHaveFullyQualifiedName("id.terinovatif.evidence.reading.ReadingProcess")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.EvidenceCheck")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.text.FileLook")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("id.terinovatif.evidence.checks.text.SheetReader")
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
                .haveSimpleNameNotEndingWith("Impl")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Dto")
                .check(HOUSE);
    }
}
