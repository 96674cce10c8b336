package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Compares who may call each service method, open each view and fetch each address with a list that somebody has
 * reviewed. What is not in the list fails. What a role may do with its own organisation's things and not with another's
 * is in the tests of the services.
 */
class PermissionMatrixTest {

    /**
     * Run with {@code -Dpermission.matrix=write} to write the list anew; then read the difference before committing.
     */
    private static final String WRITE = "permission.matrix";

    private static final Path LIST = Path.of("src/test/resources/permission-matrix.csv");

    /** Modules below identity know nobody; those above them ask before they call. */
    private static final Set<String> BELOW_IDENTITY = Set.of("kernel", "database", "search", "files");

    private static final Map<String, Set<Role>> READERS = readers();

    @Test
    void everybodyMayDoWhatTheReviewedListSaysAndNothingElse() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("what;" + String.join(";", READERS.keySet()));
        lines.addAll(
                Stream.of(services(), views(), addresses()).flatMap(Set::stream).toList());
        if ("write".equals(System.getProperty(WRITE))) {
            Files.write(LIST, lines);
        }

        assertThat(lines)
                .as("Add what is missing to %s after a review, or write it anew with -D%s=write", LIST, WRITE)
                .containsExactlyElementsOf(Files.readAllLines(LIST));
    }

    private static Map<String, Set<Role>> readers() {
        var readers = new LinkedHashMap<String, Set<Role>>();
        readers.put("visitor", Set.of());
        readers.put("partner member", Set.of(Role.MEMBER));
        readers.put("organisation administrator", Set.of(Role.MEMBER, Role.ORG_ADMIN));
        readers.put("officer", Set.of(Role.MEMBER, Role.COMMISSIONING_OFFICER));
        readers.put("analyst", Set.of(Role.MEMBER, Role.ANALYST));
        readers.put("auditor", Set.of(Role.MEMBER, Role.AUDITOR));
        readers.put("administrator", Set.of(Role.MEMBER, Role.ADMINISTRATOR));
        return readers;
    }

    private static Set<String> services() {
        var lines = new TreeSet<String>();
        for (var service : annotatedWith(Service.class)) {
            for (var method : service.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && Modifier.isPublic(service.getModifiers())) {
                    lines.add("call " + shortName(service) + signature(method) + ";" + cells(service, method));
                }
            }
        }
        return lines;
    }

    private static Set<String> views() {
        return annotatedWith(Route.class).stream()
                .map(view -> "view /app/" + view.getAnnotation(Route.class).value() + ";"
                        + answers(roles -> view.isAnnotationPresent(PermitAll.class) && !roles.isEmpty()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Addresses below these prefixes belong to the chain that asks for a session. */
    private static Set<String> addresses() {
        var lines = new TreeSet<String>();
        for (var controller : annotatedWith(Controller.class)) {
            for (var method : controller.getDeclaredMethods()) {
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    var verbs = Arrays.toString(mapping.method()).replaceAll("[\\[\\] ]", "");
                    for (var path : paths(controller, mapping)) {
                        boolean signedIn = path.startsWith("/app/") || path.startsWith("/files/");
                        lines.add("http " + (verbs.isEmpty() ? "ANY" : verbs) + " " + path + ";"
                                + answers(roles -> !signedIn || !roles.isEmpty()));
                    }
                }
            }
        }
        return lines;
    }

    private static List<String> paths(Class<?> controller, RequestMapping mapping) {
        var common = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var prefixes = common == null || common.path().length == 0 ? new String[] {""} : common.path();
        var ends = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(prefixes)
                .flatMap(prefix -> Arrays.stream(ends).map(end -> prefix + end))
                .toList();
    }

    private static String cells(Class<?> service, Method method) {
        var guarded = guard(method) != null ? method : service;
        var guard = guard(guarded);
        if (guard == null) {
            return BELOW_IDENTITY.contains(shortName(service).split("\\.")[0]) ? "below identity" : "UNGUARDED";
        }
        if (guard == OpenToAll.class) {
            return answers(roles -> true);
        }
        if (guard == SignedIn.class) {
            return answers(roles -> !roles.isEmpty());
        }
        var required = Set.of(guarded.getAnnotation(RequiresRole.class).value());
        return answers(roles -> roles.stream().anyMatch(required::contains));
    }

    private static Class<?> guard(AnnotatedElement element) {
        return Stream.of(OpenToAll.class, SignedIn.class, RequiresRole.class)
                .filter(element::isAnnotationPresent)
                .findFirst()
                .orElse(null);
    }

    private static String answers(java.util.function.Predicate<Set<Role>> allowed) {
        return READERS.values().stream()
                .map(roles -> allowed.test(roles) ? "yes" : "no")
                .collect(Collectors.joining(";"));
    }

    private static String shortName(Class<?> type) {
        return type.getName().substring("org.commonweal.".length());
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "." + method.getName() + "(", ")"));
    }

    private static List<Class<?>> annotatedWith(Class<? extends java.lang.annotation.Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        scanner.addExcludeFilter(
                (reader, factory) -> isATest(reader.getResource().toString()));
        return scanner.findCandidateComponents("org.commonweal").stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()))
                .toList();
    }

    private static boolean isATest(String resource) {
        return resource.contains("test-classes");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
