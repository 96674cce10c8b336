package org.commonweal.evidence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Area codes between bars, such as {@code |E07000078|}, so that one can be looked for without hitting part of another.
 */
@Converter
public class AreaCodeList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty() ? "" : "|" + String.join("|", codes) + "|";
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null
                ? List.of()
                : Stream.of(column.split("\\|")).filter(code -> !code.isEmpty()).toList();
    }
}
