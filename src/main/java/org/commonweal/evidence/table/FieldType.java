package org.commonweal.evidence.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of Table Schema, each with the words a person is told it by. */
public enum FieldType {
    STRING("text"),
    NUMBER("a number"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    DATE("a date"),
    TIME("a time"),
    DATETIME("a date and time"),
    YEAR("a year"),
    YEARMONTH("a year and month such as 2027-01"),
    DURATION("a duration such as P1Y2M"),
    GEOPOINT("a point such as -2.07, 51.89"),
    GEOJSON("a GeoJSON object"),
    OBJECT("a JSON object"),
    ARRAY("a JSON list"),
    LIST("a list of values"),
    ANY("any value");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FieldType> named(String json) {
        return Stream.of(values()).filter(type -> type.json().equals(json)).findFirst();
    }
}
