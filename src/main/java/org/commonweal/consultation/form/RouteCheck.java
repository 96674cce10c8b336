package org.commonweal.consultation.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds pages nobody can reach, ways that lead back or nowhere, and questions nobody can answer. */
public final class RouteCheck {

    private final Questionnaire form;
    private final List<FormProblem> problems = new ArrayList<>();

    private RouteCheck(Questionnaire form) {
        this.form = form;
    }

    public static List<FormProblem> problems(Questionnaire form) {
        return new RouteCheck(form).check();
    }

    private List<FormProblem> check() {
        var asked = new HashSet<String>();
        for (var page : form.pages()) {
            if (page.questions().isEmpty()) {
                say(page, "It is empty. Add a question or remove the page.");
            }
            condition(page, page.showIf(), asked);
            for (var question : page.questions()) {
                condition(page, question.showIf(), asked);
                Answerable.problem(question).ifPresent(text -> say(page, text));
            }
            page.questions().forEach(question -> asked.add(question.key()));
            routes(page, asked);
        }
        unreachable();
        return List.copyOf(problems);
    }

    private void routes(FormPage page, Set<String> asked) {
        int at = form.indexOf(page.key());
        for (var route : page.routes()) {
            condition(page, route.when(), asked);
            if (route.target().equals(Route.END)) {
                continue;
            }
            int target = form.indexOf(route.target());
            if (target < 0) {
                say(page, "It leads to a page that is not there any more. Choose another one.");
            } else if (target <= at) {
                say(
                        page,
                        "It leads back to “%s”, a loop. Choose a later page."
                                .formatted(form.pages().get(target).name()));
            }
        }
    }

    private void condition(FormPage page, @Nullable Condition condition, Set<String> asked) {
        if (condition == null) {
            return;
        }
        condition.tests().forEach(test -> test(page, test, asked));
        if (condition instanceof Condition.All all && contradicts(all)) {
            say(page, "A condition asks for two different answers to one question, so it can never hold.");
        }
    }

    private void test(FormPage page, Condition.Test test, Set<String> asked) {
        var question = form.question(test.question()).orElse(null);
        if (question == null) {
            say(page, "A condition speaks of a question that is not there any more.");
        } else if (!asked.contains(test.question())) {
            say(page, "A condition speaks of “%s”, which is not asked on an earlier page.".formatted(question.text()));
        } else if (test.operator() == Condition.Operator.IS
                && !question.offered().isEmpty()
                && !question.offers(test.text())) {
            say(page, "A condition waits for an answer that “%s” does not offer.".formatted(question.text()));
        } else if ((test.operator() == Condition.Operator.MORE_THAN || test.operator() == Condition.Operator.LESS_THAN)
                && !test.isNumber()) {
            say(page, "A condition compares “%s” with something that is no number.".formatted(question.text()));
        }
    }

    private boolean contradicts(Condition.All all) {
        var wanted = all.parts().stream()
                .filter(Condition.Test.class::isInstance)
                .map(Condition.Test.class::cast)
                .filter(test -> test.operator() == Condition.Operator.IS && takesOne(test.question()))
                .collect(Collectors.groupingBy(
                        Condition.Test::question, Collectors.mapping(Condition.Test::text, Collectors.toSet())));
        return wanted.values().stream().anyMatch(texts -> texts.size() > 1);
    }

    private boolean takesOne(String key) {
        return form.question(key).filter(found -> found.type().oneChoice()).isPresent();
    }

    /** Follows every way a page can be left, taking each condition as one that may hold or not. */
    private void unreachable() {
        var reached = new boolean[form.pages().size() + 1];
        reached[0] = true;
        for (int at = 0; at < form.pages().size(); at++) {
            if (reached[at]) {
                ways(at).forEach(next -> reached[next] = true);
            }
        }
        IntStream.range(0, form.pages().size())
                .filter(at -> !reached[at])
                .mapToObj(form.pages()::get)
                .forEach(page -> say(page, "No way leads to it: every page before it goes elsewhere."));
    }

    private IntStream ways(int at) {
        var page = form.pages().get(at);
        var ways = IntStream.builder();
        boolean leaves = false;
        for (var route : page.routes()) {
            int target = route.target().equals(Route.END) ? form.pages().size() : form.indexOf(route.target());
            ways.add(Math.max(target, at + 1));
            leaves = leaves || route.always();
        }
        boolean skippable =
                page.showIf() != null || page.questions().stream().allMatch(question -> question.showIf() != null);
        if (!leaves || skippable) {
            ways.add(at + 1);
        }
        return ways.build();
    }

    private void say(FormPage page, String text) {
        problems.add(new FormProblem(page.key(), text));
    }

    /** What keeps a question from being answered. */
    private static final class Answerable {

        static Optional<String> problem(Question question) {
            var name = question.text();
            if (question.type().listsChoices() && question.choices().size() < 2) {
                return Optional.of("“%s” offers fewer than two choices.".formatted(name));
            }
            if (question.type() == QuestionType.MATRIX && question.rows().isEmpty()) {
                return Optional.of("“%s” has no rows.".formatted(name));
            }
            if (question.type() == QuestionType.MULTIPLE
                    && (question.least() > question.choices().size()
                            || question.most() > 0 && question.most() < question.least())) {
                return Optional.of("“%s” asks for more choices than can be made.".formatted(name));
            }
            if (question.type() == QuestionType.POINTS && question.most() < 1) {
                return Optional.of("“%s” has no points to divide.".formatted(name));
            }
            return Optional.empty();
        }
    }
}
