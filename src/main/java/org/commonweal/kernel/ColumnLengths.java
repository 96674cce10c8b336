package org.commonweal.kernel;

import jakarta.persistence.Column;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.util.ProxyUtils;

/**
 * The last net below the checks of each module: a text longer than its column is refused on its field, before the
 * database does it in its own words.
 */
final class ColumnLengths {

    private record Text(Field field, int most) {}

    private static final ClassValue<List<Text>> TEXTS = new ClassValue<>() {
        @Override
        protected List<Text> computeValue(Class<?> type) {
            return textsOf(type);
        }
    };

    private ColumnLengths() {}

    static void check(AggregateRoot aggregate) {
        for (var text : TEXTS.get(ProxyUtils.getUserClass(aggregate))) {
            if (read(text.field(), aggregate) instanceof String given && given.length() > text.most()) {
                throw RuleViolation.onField(
                        "kernel.tooLong",
                        text.field().getName(),
                        "This is too long: use at most %,d characters. Nothing was saved.".formatted(text.most()));
            }
        }
    }

    private static List<Text> textsOf(Class<?> type) {
        var found = new ArrayList<Text>();
        for (Class<?> each = type; each != null && each != AggregateRoot.class; each = each.getSuperclass()) {
            for (var field : each.getDeclaredFields()) {
                var column = field.getAnnotation(Column.class);
                if (field.getType() == String.class
                        && column != null
                        && column.columnDefinition().isEmpty()) {
                    field.setAccessible(true);
                    found.add(new Text(field, column.length()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Object read(Field field, AggregateRoot aggregate) {
        try {
            var text = field.get(aggregate);
            return text == null ? "" : text;
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
