package id.terinovatif;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** What is done in one way only, wherever in the house. */
class DoorsTest {
    private static final JavaClasses HOUSE = WallsTest.HOUSE;

    @Test
    void a_transaction_begins_at_an_action_and_nowhere_else() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAnnotatedWith(Repository.class)
                .should(haveTransactionalMethods())
                .check(HOUSE);
    }

    /** Rolling back on every exception is one setting for the whole house, see Transactions. */
    @Test
    void no_action_chooses_what_takes_it_back() {
        noClasses().should(chooseRollback()).check(HOUSE);
    }

    /** A stream of rows keeps its connection until somebody closes it; a few forgotten ones and every page waits. */
    @Test
    void rows_are_read_as_lists_or_one_by_one_and_never_as_an_open_stream() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(name(JdbcClient.MappedQuerySpec.class.getName())))
                        .and(target(nameMatching("stream"))))
                .check(HOUSE);
    }

    @Test
    void evidence_is_tied_to_an_innovation_through_the_one_door() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.terinovatif.innovation.writing.Attaching")
                .and()
                .resideOutsideOfPackage("id.terinovatif.demo..")
                .should()
                .callMethodWhere(target(owner(name("id.terinovatif.evidence.use.EvidenceLinks")))
                        .and(target(nameMatching("link|unlink"))))
                .check(HOUSE);
    }

    @Test
    void what_a_person_may_do_is_asked_by_its_name_and_never_by_role() {
        noClasses()
                .that()
                .resideOutsideOfPackages("id.terinovatif.account..", "id.terinovatif.demo..")
                .should()
                .accessFieldWhere(target(owner(name("id.terinovatif.account.Role"))))
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> haveTransactionalMethods() {
        return new ArchCondition<>("have transactional methods") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Transactional.class))
                        .forEach(method -> events.add(SimpleConditionEvent.satisfied(one, method.getFullName())));
            }
        };
    }

    private static ArchCondition<JavaClass> chooseRollback() {
        return new ArchCondition<>("choose what takes a transaction back") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getMethods().stream()
                        .flatMap(method -> method.tryGetAnnotationOfType(Transactional.class).stream()
                                .filter(chosen -> chosen.rollbackFor().length + chosen.noRollbackFor().length > 0)
                                .map(chosen -> method.getFullName()))
                        .forEach(name -> events.add(SimpleConditionEvent.satisfied(one, name)));
            }
        };
    }
}
