package org.commonweal.testing;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything of the portal that somebody can call or ask for, found in the classes themselves. */
public final class Reachable {

    private Reachable() {}

    /** Public methods of public services. */
    public static List<Method> serviceMethods() {
        return annotatedWith(Service.class).stream()
                .filter(service -> Modifier.isPublic(service.getModifiers()))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    /** How the reviewed list names a method. */
    public static String call(Method method) {
        return "call " + shortName(method.getDeclaringClass()) + signature(method);
    }

    /** Every view of the workspaces. */
    public static List<Class<?>> views() {
        return annotatedWith(Route.class);
    }

    /** How the lists name a view: by its pattern, with what its address goes on with when it takes a parameter. */
    public static String pattern(Class<?> view) {
        var pattern = view.getAnnotation(Route.class).value();
        return "/app/" + pattern + (HasUrlParameter.class.isAssignableFrom(view) ? "/{id}" : "");
    }

    /** Verb and path of every mapping of a controller. */
    public static TreeSet<String> addresses() {
        var addresses = new TreeSet<String>();
        for (var controller : annotatedWith(Controller.class)) {
            for (var method : controller.getDeclaredMethods()) {
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null) {
                    var verbs = Arrays.toString(mapping.method()).replaceAll("[\\[\\] ]", "");
                    for (var path : paths(controller, mapping)) {
                        addresses.add("http " + (verbs.isEmpty() ? "ANY" : verbs) + " " + path);
                    }
                }
            }
        }
        return addresses;
    }

    /** Addresses below these prefixes belong to the chain that asks for a session. */
    public static boolean asksForSession(String address) {
        return address.contains(" /app/") || address.contains(" /files/");
    }

    private static List<String> paths(Class<?> controller, RequestMapping mapping) {
        var common = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var prefixes = common == null || common.path().length == 0 ? new String[] {""} : common.path();
        var ends = mapping.path().length == 0 ? new String[] {""} : mapping.path();
        return Arrays.stream(prefixes)
                .flatMap(prefix -> Arrays.stream(ends).map(end -> prefix + end))
                .toList();
    }

    public static String shortName(Class<?> type) {
        return type.getName().substring("org.commonweal.".length());
    }

    public static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", "." + method.getName() + "(", ")"));
    }

    public static List<Class<?>> annotatedWith(Class<? extends Annotation> annotation) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(annotation));
        scanner.addExcludeFilter(
                (reader, factory) -> reader.getResource().toString().contains("test-classes"));
        return scanner.findCandidateComponents("org.commonweal").stream()
                .<Class<?>>map(found -> load(found.getBeanClassName()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
