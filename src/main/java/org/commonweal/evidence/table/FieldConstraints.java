package org.commonweal.evidence.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field's values must obey; bounds are written like values of the field. */
public record FieldConstraints(
        boolean required,
        boolean unique,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String minimum,
        @Nullable String maximum,
        @Nullable String exclusiveMinimum,
        @Nullable String exclusiveMaximum,
        @Nullable String pattern,
        List<String> allowed) {

    static FieldConstraints none() {
        return new FieldConstraints(false, false, null, null, null, null, null, null, null, List.of());
    }
}
