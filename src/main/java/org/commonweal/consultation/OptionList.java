package org.commonweal.consultation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the options of a consultation as one text. */
@Converter
class OptionList implements AttributeConverter<List<ConsultedOption>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ConsultedOption>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ConsultedOption> options) {
        return JSON.writeValueAsString(options);
    }

    @Override
    public List<ConsultedOption> convertToEntityAttribute(String text) {
        return JSON.readValue(text, TYPE);
    }
}
