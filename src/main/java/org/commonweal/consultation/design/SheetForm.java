package org.commonweal.consultation.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.commonweal.consultation.form.FormPage;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.Questionnaire;

/**
 * Adds the questions of a sheet to a form. Rows that begin with the same words are one question with several parts.
 * What type each becomes is read from its words and is only an offer: whoever designs the form looks through them.
 */
public final class SheetForm {

    private static final int LEAST_STEM = 25;
    private static final int MOST_PAGES = 200;

    private SheetForm() {}

    public static Questionnaire add(Questionnaire form, QuestionSheet sheet) {
        var pages = new LinkedHashMap<String, FormPage>();
        form.pages().forEach(page -> pages.put(page.key(), page));
        var questions = groups(sheet.rows()).stream()
                .map(GuessedQuestion::of)
                .filter(question -> form.question(question.key()).isEmpty())
                .toList();
        boolean apart = pages.size() + questions.size() <= MOST_PAGES;
        for (var question : questions) {
            var key = "p" + (apart ? question.key() : question.key().replaceAll("\\d+$", ""));
            var page = pages.get(key);
            if (page == null) {
                pages.put(key, FormPage.of(key, question));
            } else {
                pages.put(key, page.holding(with(page.questions(), question)));
            }
        }
        return new Questionnaire(List.copyOf(pages.values()));
    }

    private static List<Question> with(List<Question> questions, Question another) {
        var all = new ArrayList<>(questions);
        all.add(another);
        return all;
    }

    /** Neighbours with a common beginning that ends a sentence. */
    static List<RowGroup> groups(List<QuestionSheet.Row> rows) {
        var groups = new ArrayList<RowGroup>();
        int at = 0;
        while (at < rows.size()) {
            var stem = at + 1 < rows.size()
                    ? stem(rows.get(at).text(), rows.get(at + 1).text())
                    : "";
            int end = at + 1;
            while (!stem.isEmpty() && end < rows.size() && rows.get(end).text().startsWith(stem)) {
                end++;
            }
            groups.add(new RowGroup(stem, rows.subList(at, end)));
            at = end;
        }
        return groups;
    }

    private static String stem(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        for (int end = same; end >= LEAST_STEM; end--) {
            var sign = one.charAt(end - 1);
            boolean ends = sign == '.' || sign == '?' || sign == ':';
            if (ends && end < one.length() && end < other.length()) {
                return one.substring(0, end);
            }
        }
        return "";
    }

    /**
     * Rows that make one question.
     *
     * @param stem what they begin with; empty for a row by itself
     */
    record RowGroup(String stem, List<QuestionSheet.Row> rows) {

        RowGroup {
            rows = List.copyOf(rows);
        }
    }
}
