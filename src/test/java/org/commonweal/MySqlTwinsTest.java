package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.testing.MySqlPortalTest;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What is tested of services is tested on both databases. */
class MySqlTwinsTest {

    /** Faces of the portal, which have no statements of their own, and the parts of tests. */
    private static final Set<String> FACES = Set.of("ui", "web", "shell", "site", "look", "setup", "webkit", "testing");

    /**
     * These look at classes, at the refusals of every command, at the provider of sign-in, or at files that take long
     * to read.
     */
    private static final Set<String> OTHERS = Set.of(
            "ClosedSpacesTest",
            "PermissionCallsTest",
            "RepositoriesTest",
            "RealEvidenceTest",
            "RealResponsesTest",
            "PasswordCheckTest",
            "RealmClaimsTest",
            "SignInTest");

    @Test
    void everyTestOfAServiceRunsOnMySqlToo() {
        var twins = carrying(MySqlPortalTest.class).map(Class::getSuperclass).collect(Collectors.toSet());

        assertThat(carrying(PortalTest.class)
                        .filter(type -> !FACES.contains(lastSegment(type)) && !OTHERS.contains(type.getSimpleName()))
                        .filter(type -> !twins.contains(type)))
                .as("tests without a class that runs them on MySQL; see AnsweringMySqlTest")
                .isEmpty();
        assertThat(twins).hasSizeGreaterThan(40);
    }

    private static Stream<Class<?>> carrying(Class<? extends Annotation> annotation) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(annotation));
        return scan.findCandidateComponents("org.commonweal").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type.getDeclaredAnnotation(annotation) != null);
    }

    private static String lastSegment(Class<?> type) {
        return type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    }
}
