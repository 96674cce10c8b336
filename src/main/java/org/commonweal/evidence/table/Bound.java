package org.commonweal.evidence.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One end of the range a field's values must lie in. */
record Bound(String code, String rule, Comparable<?> limit, int sign, boolean exclusive) {

    static List<Bound> of(SchemaField field, FieldValues values) {
        var constraints = field.constraints();
        var bounds = new ArrayList<Bound>();
        add(bounds, values, "minimum", "This must be %s or more.", constraints.minimum(), -1, false);
        add(bounds, values, "maximum", "This must be %s or less.", constraints.maximum(), 1, false);
        add(bounds, values, "exclusiveMinimum", "This must be more than %s.", constraints.exclusiveMinimum(), -1, true);
        add(bounds, values, "exclusiveMaximum", "This must be less than %s.", constraints.exclusiveMaximum(), 1, true);
        return List.copyOf(bounds);
    }

    private static void add(
            List<Bound> bounds,
            FieldValues values,
            String code,
            String rule,
            @Nullable String text,
            int sign,
            boolean exclusive) {
        var limit = text == null ? null : values.bound(text);
        if (limit != null) {
            bounds.add(new Bound(code, rule.formatted(text), limit, sign, exclusive));
        }
    }

    boolean isBrokenBy(Object value) {
        if (value.getClass() != limit.getClass()) {
            return false;
        }
        var beyond = Integer.signum(compare(value, limit));
        return beyond == sign || exclusive && beyond == 0;
    }

    // Both are of one class, which is comparable with itself.
    @SuppressWarnings("unchecked")
    private static int compare(Object value, Comparable<?> limit) {
        return ((Comparable<Object>) value).compareTo(limit);
    }
}
