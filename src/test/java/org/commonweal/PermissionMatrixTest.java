package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.identity.OpenToAll;
import org.commonweal.identity.RequiresRole;
import org.commonweal.identity.Role;
import org.commonweal.identity.SignedIn;
import org.commonweal.testing.Reachable;
import org.junit.jupiter.api.Test;

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
        for (var method : Reachable.serviceMethods()) {
            var service = method.getDeclaringClass();
            lines.add(Reachable.call(method) + ";" + cells(service, method));
        }
        return lines;
    }

    private static Set<String> views() {
        return Reachable.views().stream()
                .map(view -> "view " + Reachable.pattern(view) + ";"
                        + answers(roles -> view.isAnnotationPresent(PermitAll.class) && !roles.isEmpty()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Addresses below these prefixes belong to the chain that asks for a session. */
    private static Set<String> addresses() {
        var lines = new TreeSet<String>();
        for (var address : Reachable.addresses()) {
            lines.add(address + ";" + answers(roles -> !Reachable.asksForSession(address) || !roles.isEmpty()));
        }
        return lines;
    }

    private static String cells(Class<?> service, Method method) {
        var guarded = guard(method) != null ? method : service;
        var guard = guard(guarded);
        if (guard == null) {
            return BELOW_IDENTITY.contains(Reachable.shortName(service).split("\\.")[0])
                    ? "below identity"
                    : "UNGUARDED";
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
}
