package org.commonweal.evidence;

import tools.jackson.databind.json.JsonMapper;

/** Reports as they are stored. */
final class ReportTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportTexts() {}

    static String write(TableReport report) {
        return JSON.writeValueAsString(report);
    }

    static TableReport read(String text) {
        return JSON.readValue(text, TableReport.class);
    }
}
