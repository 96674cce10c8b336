package org.commonweal.evidence.table;

import java.util.Locale;
import org.commonweal.kernel.RuleViolation;

/** Every reason for which a file is not read as a table, in one voice. */
final class TableRefusals {

    private static final String PREFIX = "evidence.table.";

    private TableRefusals() {}

    private static RuleViolation of(String rule, String message) {
        return new RuleViolation(PREFIX + rule, message);
    }

    static RuleViolation empty() {
        return of("empty", "The file is empty. Check that the export worked, then upload it again.");
    }

    static RuleViolation noRows() {
        return of("noRows", "The file has headings but no rows below them. Add at least one row of data.");
    }

    static RuleViolation tooManyRows(long limit) {
        return of(
                "tooManyRows",
                "The file has more than %,d rows, the most that can be read as a table. Split it, for example by year or area."
                        .formatted(limit));
    }

    static RuleViolation tooManyColumns(int limit) {
        return of(
                "tooManyColumns",
                "The table has more than %,d columns, the most that can be read. Leave out columns that are not needed, or turn them into rows."
                        .formatted(limit));
    }

    static RuleViolation cellTooLong(long row, int limit) {
        return of(
                "cellTooLong",
                "A cell in or after row %d holds more than %,d characters. If a quotation mark there is never closed, close it; otherwise shorten the text."
                        .formatted(row, limit));
    }

    static RuleViolation unclosedQuote(long row) {
        return of(
                "unclosedQuote",
                "A quotation mark opened in or after row %d is never closed, so the rows below cannot be told apart. Close it, or choose another quotation mark."
                        .formatted(row));
    }

    static RuleViolation partTooLarge(long limit) {
        return of(
                "partTooLarge",
                "Unpacked, a part of the workbook is larger than %d MB. Save the sheet with the data as CSV and upload that."
                        .formatted(limit / (1024 * 1024)));
    }

    static RuleViolation damaged(String what) {
        return of(
                "damaged",
                "The %s is damaged and cannot be read. Open it in the program it came from, save it again and upload the new file."
                        .formatted(what.toLowerCase(Locale.UK)));
    }

    static RuleViolation encrypted() {
        return of(
                "encrypted",
                "The workbook is protected by a password. Save a copy without the password and upload that.");
    }

    static RuleViolation unsafeMarkup() {
        return of(
                "unsafeMarkup",
                "The workbook contains declarations that a spreadsheet never needs and that can be used to do harm. Export the data as CSV from a source you trust.");
    }

    static RuleViolation webPage() {
        return of(
                "webPage",
                "This is a web page, not a table. Perhaps the link led to a notice instead of the data: download the file again.");
    }

    static RuleViolation notATable(String what) {
        return of(
                "notATable",
                "This is %s, not a table. Upload a CSV, Excel, OpenDocument or GeoJSON file.".formatted(what));
    }

    static RuleViolation noSuchSheet(String name) {
        return of("noSuchSheet", "The workbook has no sheet called “%s”. Choose one of its sheets.".formatted(name));
    }

    static RuleViolation unknownEncoding(String name) {
        return of("unknownEncoding", "“%s” is not an encoding known here. Choose one from the list.".formatted(name));
    }

    static RuleViolation sameSeparatorAndQuote() {
        return of("separatorIsQuote", "The separator and the quotation mark must be different characters.");
    }

    static RuleViolation headerBelowData() {
        return of("headerBelowData", "The row of headings must come before the first row of data.");
    }
}
