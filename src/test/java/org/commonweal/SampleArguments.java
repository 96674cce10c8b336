package org.commonweal;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.access.Level;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.area.NewAreaSet;
import org.commonweal.evidence.table.AreaKind;
import org.commonweal.evidence.table.LayoutGuess;
import org.commonweal.evidence.table.TableFormat;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.Ids;
import org.commonweal.kernel.SubjectRef;
import org.commonweal.workspace.documents.Place;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Makes arguments for any method: the given ones where their type fits, else the plainest value of the type. */
final class SampleArguments {

    private static final Set<Class<?>> NOBODYS =
            Set.of(String.class, UUID.class, org.commonweal.kernel.PersonId.class, org.commonweal.files.FileId.class);

    private final Map<Class<?>, Object> given = new HashMap<>();
    private List<SubjectRef> subjects = List.of(new SubjectRef("workspace", Ids.timeOrdered()));

    SampleArguments() {
        use("EV-999999", Duration.ZERO, Actor.visitor(), Level.READ);
        use(new LayoutGuess(TableFormat.values()[0], null, "UTF-8", ',', '"', 0, 1, null, 2));
        use(new NewAreaSet(AreaKind.values()[0], "Sample", 2031, Licence.OGL_3, ""));
        given.put(Pageable.class, PageRequest.of(0, 10));
        given.put(InputStream.class, InputStream.nullInputStream());
        given.put(OutputStream.class, OutputStream.nullOutputStream());
        use(Instant.parse("2031-01-01T00:00:00Z"), LocalDate.of(2031, 1, 1), YearMonth.of(2031, 1));
        use(LocalDate.of(2031, 1, 1).atStartOfDay());
    }

    void use(Object... values) {
        Arrays.stream(values).forEach(value -> given.put(value.getClass(), value));
    }

    /** What a method that takes any subject is called with, one after the other. */
    void use(List<SubjectRef> several) {
        subjects = several;
    }

    /** Whether the method can be told whose things it shall touch. */
    boolean aimedBy(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(this::aims);
    }

    private boolean aims(Class<?> type) {
        if (type == SubjectRef.class || type == Place.class) {
            return true;
        }
        if (type.isRecord() && !type.getSimpleName().endsWith("Id")) {
            return Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .filter(part -> part != type)
                    .anyMatch(part ->
                            part == SubjectRef.class || part.getSimpleName().equals("WorkspaceId"));
        }
        return given.containsKey(type) && type.getSimpleName().endsWith("Id") && !NOBODYS.contains(type);
    }

    /** The arguments, once for each subject when the method takes one. */
    List<Object[]> of(Method method) {
        boolean anySubject = Arrays.asList(method.getParameterTypes()).contains(SubjectRef.class);
        return subjects.stream()
                .limit(anySubject ? subjects.size() : 1)
                .map(subject -> Arrays.stream(method.getParameterTypes())
                        .map(type -> type == SubjectRef.class ? subject : value(type))
                        .toArray())
                .toList();
    }

    private Object value(Class<?> type) {
        if (given.containsKey(type)) {
            return given.get(type);
        }
        if (type == SubjectRef.class) {
            return subjects.getFirst();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return number(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        if (type == UUID.class) {
            return Ids.timeOrdered();
        }
        if (Collection.class.isAssignableFrom(type)) {
            return Set.class.isAssignableFrom(type) ? Set.of() : List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type.isInterface() ? idle(type) : null;
    }

    private static Object number(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 0L;
        }
        return Array.get(Array.newInstance(type, 1), 0);
    }

    /** None where the plainest parts are refused: who may call is asked before what is given is looked at. */
    private Object record(Class<?> type) {
        try {
            var parts = type.getRecordComponents();
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            var maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            return maker.newInstance(IntStream.range(0, types.length)
                    .mapToObj(i -> value(types[i]))
                    .toArray());
        } catch (InvocationTargetException refused) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Give SampleArguments a " + type.getName(), e);
        }
    }

    private static Object idle(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, values) -> null);
    }
}
