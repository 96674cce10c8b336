package org.commonweal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Rules of the house that the compiler does not know. */
class ArchitectureTests {

    /** These lie below identity, know nobody, and are called by modules that have asked permission. */
    private static final String[] BELOW_IDENTITY = {
        "org.commonweal.kernel..", "org.commonweal.database..", "org.commonweal.search..", "org.commonweal.files.."
    };

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/org/commonweal/templates/"))
            .importPackages("org.commonweal");

    @Test
    void vaadinIsUsedByScreensOnly() {
        DescribedPredicate<JavaClass> vaadin = resideInAPackage("com.vaadin..")
                // What security chains and an SPI that hands out a part of a page need to say.
                .and(not(resideInAnyPackage("com.vaadin.flow.spring.security..", "com.vaadin.flow.server..")))
                .and(not(equivalentTo(Component.class)))
                .as("Vaadin's components");
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..")
                .should()
                .dependOnClassesThat(vaadin)
                .check(PROGRAM);
    }

    @Test
    void entitiesStayInsideTheirModule() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(PROGRAM);
    }

    @Test
    void repositoriesStayInsideTheirModuleAndOfferNoMoreThanIsUsed() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(PROGRAM);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.data.jpa.repository.JpaRepository")
                .check(PROGRAM);
    }

    @Test
    void viewsStayInsideTheirModuleAndSayWhoMayOpenThem() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .notBePublic()
                .andShould(carryExactlyOneOf(PermitAll.class, RolesAllowed.class, DenyAll.class))
                .andShould()
                .notBeAnnotatedWith(AnonymousAllowed.class)
                .check(PROGRAM);
    }

    @Test
    void servicesSayWhoMayCallThem() {
        publicServiceMethods()
                .should(carry("say who may call it", OpenToAll.class, SignedIn.class, RequiresRole.class))
                .check(PROGRAM);
    }

    @Test
    void servicesSayHowTheyTakePartInTransactions() {
        publicServiceMethods()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "leave their transactions to the container",
                        type -> type.getFields().stream()
                                .noneMatch(field -> field.getRawType().isAssignableTo(TransactionOperations.class))))
                .should(carry("be transactional", Transactional.class))
                .check(PROGRAM);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .orShould()
                .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                .check(PROGRAM);
    }

    @Test
    void associationsAreReadWhenAskedFor() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(notBeEager())
                .check(PROGRAM);
    }

    @Test
    void timeIsNotKeptInTheOldClasses() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("FeedController")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .because("only the feed library asks for it")
                .check(PROGRAM);
    }

    @Test
    void nobodyPrintsButTheMessageOfTheStartAndPrograms() {
        noClasses()
                .that()
                .doNotHaveSimpleName("StartMessage")
                .and()
                .resideOutsideOfPackages("org.commonweal.operations..", "org.commonweal.files.worker..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @Test
    void xmlIsParsedAsAStreamByTheTwoReadersThatKnowHowToDoItSafely() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml.parsers..", "javax.xml.transform..")
                .check(PROGRAM);
        noClasses()
                .that()
                .doNotHaveSimpleName("SafeXml")
                .and()
                .doNotHaveSimpleName("OdsRows")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(XMLInputFactory.class)
                .check(PROGRAM);
    }

    @Test
    void scriptsAreRunByTheKitOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..uikit..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a script is run", call -> call.getTarget().getName().equals("executeJs")))
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();

            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("@NullMarked"));
        }
    }

    private static GivenMethodsConjunction publicServiceMethods() {
        var callable = DescribedPredicate.<JavaClass>describe(
                "public services that know who acts",
                type -> type.isAnnotatedWith(Service.class)
                        && type.getModifiers().contains(PUBLIC)
                        && !resideInAnyPackage(BELOW_IDENTITY).test(type));
        return methods().that().areDeclaredInClassesThat(callable).and().arePublic();
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> carry(String what, Class<? extends Annotation>... annotations) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean carried = Stream.of(annotations)
                        .anyMatch(type -> method.isAnnotatedWith(type)
                                || method.getOwner().isAnnotatedWith(type));
                if (!carried) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not " + what));
                }
            }
        };
    }

    @SafeVarargs
    private static ArchCondition<JavaClass> carryExactlyOneOf(Class<? extends Annotation>... annotations) {
        return new ArchCondition<>("carry exactly one access annotation") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long carried =
                        Stream.of(annotations).filter(view::isAnnotatedWith).count();
                if (carried != 1) {
                    events.add(SimpleConditionEvent.violated(view, view.getName() + " carries " + carried));
                }
            }
        };
    }

    private static ArchCondition<JavaField> notBeEager() {
        return new ArchCondition<>("not be read eagerly") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAnnotations().stream()
                        .filter(annotation ->
                                annotation.getRawType().getPackageName().equals("jakarta.persistence"))
                        .filter(annotation -> annotation
                                .get("fetch")
                                .filter(fetch -> fetch.toString().endsWith("EAGER"))
                                .isPresent())
                        .filter(annotation -> !List.of("Basic")
                                .contains(annotation.getRawType().getSimpleName()))
                        .forEach(annotation -> events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " is read eagerly")));
            }
        };
    }
}
