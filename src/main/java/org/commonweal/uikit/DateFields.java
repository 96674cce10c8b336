package org.commonweal.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.util.Locale;

/** Fields for days and times as they are written in Britain. */
public final class DateFields {

    private static final Duration STEP = Duration.ofMinutes(15);

    private DateFields() {}

    public static DatePicker day(String label) {
        var field = new DatePicker(label);
        field.setLocale(Locale.UK);
        field.setI18n(format());
        field.setHelperText("Day/month/year, for example 25/1/2027");
        field.setClearButtonVisible(true);
        // On a phone the calendar would cover a form whose first field this is before anybody has read it.
        field.setAutoOpen(false);
        return field;
    }

    public static DateTimePicker dayAndTime(String label) {
        var field = new DateTimePicker(label);
        field.setLocale(Locale.UK);
        field.setDatePickerI18n(format());
        field.setStep(STEP);
        field.setDateAriaLabel(label + ", day");
        field.setTimeAriaLabel(label + ", time");
        field.setHelperText("Day/month/year and time, for example 25/1/2027 14:30");
        var texts = new DateTimePicker.DateTimePickerI18n();
        texts.setBadInputErrorMessage("Enter a day such as 25/1/2027 and a time such as 14:30.");
        texts.setIncompleteInputErrorMessage("Enter both the day and the time.");
        field.setI18n(texts);
        return field;
    }

    private static DatePicker.DatePickerI18n format() {
        var texts = new DatePicker.DatePickerI18n();
        texts.setDateFormat("d/M/yyyy");
        texts.setFirstDayOfWeek(1);
        texts.setBadInputErrorMessage("Enter a day such as 25/1/2027.");
        return texts;
    }
}
