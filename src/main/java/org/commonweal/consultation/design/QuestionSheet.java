package org.commonweal.consultation.design;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.commonweal.kernel.RuleViolation;

/**
 * A sheet that lists questions, one in each row: the first column holds a code, the second the words. What else it
 * holds is passed over.
 */
public record QuestionSheet(List<Row> rows) {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_ROWS = 2_000;

    /** One row; its code is made fit to be a key. */
    public record Row(String code, String text) {}

    public static QuestionSheet read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw refusal("The sheet is larger than 2 MB, which no list of questions is.");
        }
        var rows = new ArrayList<Row>();
        var codes = new HashSet<String>();
        try (var csv = CsvReader.builder()
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(bytes))) {
            for (CsvRecord record : csv) {
                if (record.getFieldCount() < 2 || rows.isEmpty() && isHeading(record)) {
                    continue;
                }
                var words = record.getField(1).replaceAll("\\s+", " ").strip();
                if (!words.isEmpty()) {
                    rows.add(new Row(free(key(record.getField(0)), codes), words));
                }
            }
        } catch (CsvParseException | UncheckedIOException | java.io.IOException e) {
            throw refusal("The sheet is no CSV file that can be read. Save it as CSV and try again.");
        }
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw refusal(
                    "The sheet needs a code in its first column and a question in its second, in up to 2,000 rows.");
        }
        return new QuestionSheet(List.copyOf(rows));
    }

    private static boolean isHeading(CsvRecord record) {
        return record.getField(1).strip().equalsIgnoreCase("question")
                || record.getField(0).strip().toLowerCase(Locale.UK).matches("(question )?(id|code|key|no\\.?|number)");
    }

    /** Old sheets come from Windows; their bytes are seldom valid UTF-8. */
    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String key(String code) {
        var plain = code.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "");
        var named = plain.matches("[a-z].*") ? plain : "q" + plain;
        return named.substring(0, Math.min(named.length(), 16));
    }

    private static String free(String key, HashSet<String> taken) {
        var free = key;
        for (int next = 2; !taken.add(free); next++) {
            free = key + next;
        }
        return free;
    }

    private static RuleViolation refusal(String message) {
        return new RuleViolation("consultation.questionSheet", message);
    }
}
