package org.commonweal.evidence.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a schema.
 *
 * @param format for dates and times a pattern such as {@code %d/%m/%Y}; for text {@code email}, {@code uri} or
 *     {@code uuid}; {@code default} otherwise
 * @param missingValues texts that mean "nothing" in this field; null to take the schema's
 */
public record SchemaField(
        String name,
        FieldType type,
        String format,
        @Nullable String title,
        @Nullable String description,
        @Nullable String example,
        FieldConstraints constraints,
        @Nullable List<String> missingValues,
        Spelling spelling) {

    /** How numbers, truth values and lists of this field are spelled. */
    public record Spelling(
            String decimalChar,
            String groupChar,
            boolean bareNumber,
            List<String> trueValues,
            List<String> falseValues,
            String delimiter,
            FieldType itemType) {}
}
