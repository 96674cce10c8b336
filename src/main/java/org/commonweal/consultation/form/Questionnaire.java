package org.commonweal.consultation.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.kernel.RuleViolation;

/** The pages of a form, in order. */
public record Questionnaire(List<FormPage> pages) {

    private static final int MOST_PAGES = 200;
    private static final int MOST_QUESTIONS = 400;

    public Questionnaire {
        pages = List.copyOf(pages);
        var keys = new HashSet<String>();
        for (var page : pages) {
            if (!keys.add(page.key())) {
                throw new RuleViolation(
                        "consultation.pageTwice", "The page key “%s” is there twice.".formatted(page.key()));
            }
        }
        var asked = pages.stream().flatMap(page -> page.questions().stream()).toList();
        var questions = new HashSet<String>();
        for (var question : asked) {
            if (!questions.add(question.key())) {
                throw new RuleViolation(
                        "consultation.questionTwice",
                        "The question key “%s” is there twice.".formatted(question.key()));
            }
        }
        if (pages.size() > MOST_PAGES || asked.size() > MOST_QUESTIONS) {
            throw new RuleViolation(
                    "consultation.tooLong", "A form may have up to 200 pages and 400 questions. Shorten it.");
        }
    }

    public static Questionnaire empty() {
        return new Questionnaire(List.of());
    }

    public Stream<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    public Optional<FormPage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    public Optional<Question> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    public int indexOf(String pageKey) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).key().equals(pageKey)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether only words differ, so that answers given before and after mean the same. */
    public boolean sameShape(Questionnaire other) {
        if (pages.size() != other.pages.size()) {
            return false;
        }
        for (int i = 0; i < pages.size(); i++) {
            var mine = pages.get(i);
            var theirs = other.pages.get(i);
            if (mine.questions().size() != theirs.questions().size()
                    || !mine.holding(List.of())
                            .titled("")
                            .equals(theirs.holding(List.of()).titled(""))) {
                return false;
            }
            for (int j = 0; j < mine.questions().size(); j++) {
                if (!mine.questions().get(j).sameShape(theirs.questions().get(j))) {
                    return false;
                }
            }
        }
        return true;
    }
}
