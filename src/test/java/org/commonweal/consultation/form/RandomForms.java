package org.commonweal.consultation.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Questionnaires and answers as a seed gives them: conditions and routes of every kind, sensible or not. */
final class RandomForms {

    private static final List<QuestionType> ASKING =
            List.of(QuestionType.values()).stream().filter(QuestionType::asks).toList();

    private final Random random;

    RandomForms(long seed) {
        random = new Random(seed);
    }

    Questionnaire form() {
        int pages = 1 + random.nextInt(9);
        var made = new ArrayList<FormPage>();
        var asked = new ArrayList<Question>();
        for (int at = 0; at < pages; at++) {
            var questions = new ArrayList<Question>();
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                questions.add(
                        question("q" + (asked.size() + questions.size() + 1)).when(sometimes(asked)));
            }
            var page = FormPage.of("p" + at, questions.toArray(Question[]::new)).when(sometimes(asked));
            asked.addAll(questions);
            var routes = new ArrayList<Route>();
            for (int count = random.nextInt(3); count > 0; count--) {
                var target = random.nextInt(5) == 0 ? Route.END : "p" + random.nextInt(pages + 1);
                routes.add(new Route(random.nextInt(4) == 0 ? null : condition(asked, 2), target));
            }
            made.add(page.leading(routes));
        }
        return new Questionnaire(made);
    }

    private Question question(String key) {
        var type = ASKING.get(random.nextInt(ASKING.size()));
        var question = Question.of(key, type, "Question " + key);
        if (type.listsChoices()) {
            question = question.offering(List.of(Choice.of("a", "A"), Choice.of("b", "B"), Choice.of("c", "C")));
        }
        if (type == QuestionType.MATRIX) {
            question = question.about(List.of(Choice.of("r1", "Row 1"), Choice.of("r2", "Row 2")));
        }
        return type == QuestionType.POINTS ? question.between(0, 10) : question;
    }

    private Condition sometimes(List<Question> asked) {
        return asked.isEmpty() || random.nextInt(3) > 0 ? null : condition(asked, 2);
    }

    private Condition condition(List<Question> asked, int depth) {
        if (depth > 0 && random.nextInt(3) == 0) {
            var parts = List.of(condition(asked, depth - 1), condition(asked, depth - 1));
            return random.nextBoolean() ? new Condition.All(parts) : new Condition.Any(parts);
        }
        var operators = Condition.Operator.values();
        var key = asked.isEmpty()
                ? "gone"
                : asked.get(random.nextInt(asked.size())).key();
        return new Condition.Test(
                key,
                operators[random.nextInt(operators.length)],
                List.of("a", "b", "5", "yes").get(random.nextInt(4)));
    }

    /** Valid answers to some of the questions. */
    Answers answers(Questionnaire form) {
        var answers = new HashMap<String, List<Part>>();
        form.questions().filter(question -> random.nextInt(4) > 0).forEach(question -> {
            var reading = AnswerReader.read(question, new Fields(sent(question)));
            if (reading.ok() && !reading.parts().isEmpty()) {
                answers.put(question.key(), reading.parts());
            }
        });
        return new Answers(answers);
    }

    private HashMap<String, List<String>> sent(Question question) {
        var sent = new HashMap<String, List<String>>();
        var key = question.key();
        sent.put(key, List.of(pick(question)));
        question.rows().forEach(row -> sent.put(key + "-" + row.code(), List.of(pick(question))));
        switch (question.type()) {
            case RANKING -> sent.put(key + "-b", List.of("1"));
            case POINTS -> sent.put(key + "-a", List.of("10"));
            case DAY -> {
                sent.put(key + "-day", List.of("27"));
                sent.put(key + "-month", List.of("3"));
                sent.put(key + "-year", List.of("2026"));
            }
            case ORGANISATION -> sent.put(key + "-organisation", List.of("Club"));
            default -> {}
        }
        return sent;
    }

    private String pick(Question question) {
        var offered = question.offered();
        return switch (question.type()) {
            case NUMBER -> String.valueOf(random.nextInt(10));
            case POSTCODE -> "GL50 1PP";
            default ->
                offered.isEmpty()
                        ? "words"
                        : offered.get(random.nextInt(offered.size())).code();
        };
    }
}
