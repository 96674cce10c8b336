package org.commonweal.consultation.form;

import tools.jackson.databind.json.JsonMapper;

/** Questionnaires as they are stored. */
public final class FormTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FormTexts() {}

    public static String write(Questionnaire form) {
        return JSON.writeValueAsString(form);
    }

    public static Questionnaire read(String text) {
        return JSON.readValue(text, Questionnaire.class);
    }
}
