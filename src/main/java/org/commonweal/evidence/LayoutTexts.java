package org.commonweal.evidence;

import org.commonweal.evidence.table.LayoutChoice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Layout choices as they are stored. */
final class LayoutTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LayoutTexts() {}

    static String write(LayoutChoice choice) {
        return JSON.writeValueAsString(choice);
    }

    static LayoutChoice read(@Nullable String text) {
        return text == null ? LayoutChoice.none() : JSON.readValue(text, LayoutChoice.class);
    }
}
