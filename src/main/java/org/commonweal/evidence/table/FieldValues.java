package org.commonweal.evidence.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts as values of one field. Not taken over from the specification: "NaN" and "INF" are no numbers here,
 * because no return to a council means them.
 */
final class FieldValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,255}\\.[^@\\s.]{2,}");
    private static final Pattern URI = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:\\S+");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern DURATION =
            Pattern.compile("-?P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");
    private static final Pattern YEAR = Pattern.compile("-?\\d{4}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,4})?");
    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d+");
    private static final Pattern AROUND_NUMBER = Pattern.compile("^[^-+\\d.]+|[^\\d.]+$");
    private static final int LONGEST_NUMBER = 200;

    private final SchemaField field;
    private final @Nullable DateTimeFormatter pattern;

    FieldValues(SchemaField field) {
        this.field = field;
        pattern = field.format().contains("%") ? DatePatterns.formatter(field.format()) : null;
    }

    /** What is wrong with the field's own definition, if anything. */
    static Optional<String> fault(SchemaField field) {
        try {
            var values = new FieldValues(field);
            var constraints = field.constraints();
            var bounds = new ArrayList<@Nullable String>();
            bounds.add(constraints.minimum());
            bounds.add(constraints.maximum());
            bounds.add(constraints.exclusiveMinimum());
            bounds.add(constraints.exclusiveMaximum());
            for (var bound : bounds) {
                if (bound != null && values.bound(bound) == null) {
                    return Optional.of("“%s” of “%s” is not %s."
                            .formatted(bound, field.name(), field.type().words()));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("The format “%s” of “%s” is not understood.".formatted(field.format(), field.name()));
        }
    }

    /** The value, or null when the text is not one. */
    @Nullable
    Object value(String text) {
        try {
            return switch (field.type()) {
                case STRING -> string(text);
                case NUMBER -> number(text, NUMBER);
                case INTEGER -> number(text, INTEGER);
                case BOOLEAN -> truth(text);
                case DATE -> date(text);
                case TIME -> pattern == null ? LocalTime.parse(text) : LocalTime.parse(text, pattern);
                case DATETIME -> dateTime(text);
                case YEAR -> YEAR.matcher(text).matches() ? Year.of(Integer.parseInt(text)) : null;
                case YEARMONTH -> YearMonth.parse(text);
                case DURATION -> DURATION.matcher(text).matches() ? text : null;
                case GEOPOINT -> point(text);
                case GEOJSON, OBJECT -> json(text, false);
                case ARRAY -> json(text, true);
                case LIST -> list(text);
                case ANY -> text;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A bound that values can be compared with, or null. Bounds of dates are ISO or in the field's own format. */
    @Nullable
    Comparable<?> bound(String text) {
        if (value(text) instanceof Comparable<?> own) {
            return own;
        }
        return field.type() == FieldType.DATE && CellValues.date(text) instanceof LocalDate iso ? iso : null;
    }

    private @Nullable String string(String text) {
        var fits = switch (field.format()) {
            case "email" -> EMAIL.matcher(text).matches();
            case "uri" -> URI.matcher(text).matches();
            case "uuid" -> UUID.matcher(text).matches();
            default -> true;
        };
        return fits ? text : null;
    }

    private @Nullable BigDecimal number(String text, Pattern form) {
        var spelling = field.spelling();
        var plain = CellText.strip(text);
        if (plain.isEmpty() || plain.length() > LONGEST_NUMBER) {
            return null;
        }
        if (!spelling.groupChar().isEmpty()) {
            if (plain.lastIndexOf(spelling.groupChar()) > firstDecimal(plain)) {
                return null;
            }
            plain = plain.replace(spelling.groupChar(), "");
        }
        if (!spelling.decimalChar().equals(".")) {
            plain = plain.replace('.', 'x').replace(spelling.decimalChar(), ".");
        }
        if (!spelling.bareNumber()) {
            plain = AROUND_NUMBER.matcher(plain).replaceAll("");
        }
        return form.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    private int firstDecimal(String text) {
        var decimal = text.indexOf(field.spelling().decimalChar());
        return decimal < 0 ? text.length() : decimal;
    }

    private @Nullable Boolean truth(String text) {
        if (field.spelling().trueValues().contains(text)) {
            return true;
        }
        return field.spelling().falseValues().contains(text) ? false : null;
    }

    private @Nullable LocalDate date(String text) {
        if (pattern != null) {
            return LocalDate.parse(text, pattern);
        }
        return field.format().equals("any") ? CellValues.date(text) : LocalDate.parse(text);
    }

    private LocalDateTime dateTime(String text) {
        if (pattern != null) {
            return LocalDateTime.parse(text, pattern);
        }
        return LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME);
    }

    private @Nullable Object point(String text) {
        if (!field.format().equals("default")) {
            return json(text, field.format().equals("array"));
        }
        var parts = text.split(",", -1);
        if (parts.length != 2) {
            return null;
        }
        var longitude = CellValues.number(parts[0].strip());
        var latitude = CellValues.number(parts[1].strip());
        var fits = longitude != null
                && latitude != null
                && Math.abs(longitude.doubleValue()) <= 180
                && Math.abs(latitude.doubleValue()) <= 90;
        return fits ? text : null;
    }

    private static @Nullable Object json(String text, boolean list) {
        try {
            var node = JSON.readTree(text);
            return (list ? node.isArray() : node.isObject()) ? node : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private @Nullable Object list(String text) {
        var items = new FieldValues(new SchemaField(
                field.name(),
                field.spelling().itemType(),
                "default",
                null,
                null,
                null,
                FieldConstraints.none(),
                null,
                field.spelling()));
        var parts = List.of(text.split(Pattern.quote(field.spelling().delimiter()), -1));
        return parts.stream().allMatch(part -> items.value(part.strip()) != null) ? parts : null;
    }
}
