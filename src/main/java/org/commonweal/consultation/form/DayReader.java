package org.commonweal.consultation.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Reads a date from three fields; stored as 2026-11-23. */
final class DayReader {

    private DayReader() {}

    static Reading day(Question question, Fields fields) {
        var day = fields.clean(question.key() + "-day");
        var month = fields.clean(question.key() + "-month");
        var year = fields.clean(question.key() + "-year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return question.required() ? wrong(question, "Enter a date") : Reading.nothing();
        }
        if (!day.matches("\\d{1,2}") || !month.matches("\\d{1,2}") || !year.matches("\\d{4}")) {
            return wrong(question, "Enter a day, a month and a year with four digits, such as 27 3 2026");
        }
        try {
            var date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Reading.of(List.of(Part.written(date.toString())));
        } catch (DateTimeException noSuchDay) {
            return wrong(question, "There is no such date. Check the day and the month");
        }
    }

    private static Reading wrong(Question question, String message) {
        return Reading.wrong(question.key() + "-day", message);
    }
}
