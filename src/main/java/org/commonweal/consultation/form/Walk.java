package org.commonweal.consultation.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way one respondent takes through a questionnaire. It only ever goes forward, so it always ends at check answers.
 *
 * @param pages those that are shown, in order
 * @param answers what counts: answers to questions on the way, and none that were given on a route left since
 */
public record Walk(List<FormPage> pages, Answers answers) {

    public static Walk through(Questionnaire form, Answers given) {
        var pages = new ArrayList<FormPage>();
        var counted = Answers.none();
        int at = 0;
        while (at < form.pages().size()) {
            var page = form.pages().get(at);
            if (shown(page, counted)) {
                pages.add(page);
                counted = answered(page, given, counted);
                at = next(form, at, counted);
            } else {
                at++;
            }
        }
        return new Walk(List.copyOf(pages), counted);
    }

    private static boolean shown(FormPage page, Answers before) {
        return (page.showIf() == null || page.showIf().holds(before))
                && !page.shown(before).isEmpty();
    }

    /** A later question of the page may depend on an earlier one of it. */
    private static Answers answered(FormPage page, Answers given, Answers before) {
        var counted = before;
        for (var question : page.questions()) {
            if (question.showIf() == null || question.showIf().holds(counted)) {
                counted = counted.with(question.key(), given.of(question.key()));
            }
        }
        return counted;
    }

    private static int next(Questionnaire form, int at, Answers counted) {
        for (var route : form.pages().get(at).routes()) {
            if (route.taken(counted)) {
                int target = route.target().equals(Route.END) ? form.pages().size() : form.indexOf(route.target());
                return Math.max(target, at + 1);
            }
        }
        return at + 1;
    }

    /** The questions that are asked on the way. */
    public List<Question> questions() {
        return pages.stream()
                .flatMap(page -> page.shown(answers).stream())
                .filter(question -> question.type().asks())
                .toList();
    }

    /** Keys of answers that were given but no longer count. */
    public Set<String> removed(Answers given) {
        return given.byKey().keySet().stream()
                .filter(key -> answers.of(key).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<FormPage> page(String key) {
        return pages.stream().filter(page -> page.key().equals(key)).findFirst();
    }

    public Optional<FormPage> after(String key) {
        int at = indexOf(key);
        return at < 0 || at + 1 >= pages.size() ? Optional.empty() : Optional.of(pages.get(at + 1));
    }

    public Optional<FormPage> before(String key) {
        int at = indexOf(key);
        return at < 1 ? Optional.empty() : Optional.of(pages.get(at - 1));
    }

    private int indexOf(String key) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
