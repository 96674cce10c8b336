package org.commonweal.consultation.channel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.consultation.channel.ColumnUse.Kind;
import org.commonweal.consultation.form.Question;
import org.commonweal.consultation.form.QuestionType;
import org.commonweal.consultation.form.Questionnaire;

/** Guesses from the headings of a file what its columns are; each use is given once. */
final class PlanGuess {

    /** Less alike than this, a heading says nothing about a question. */
    private static final double ALIKE = 0.4;

    private static final Map<Kind, Set<String>> KNOWN = Map.of(
            Kind.REFERENCE,
                    Set.of("reference", "record id", "response id", "respondent id", "id", "comment id", "row index"),
            Kind.RECEIVED, Set.of("received on", "received", "date received", "date", "submitted", "last modified"),
            Kind.CHANNEL, Set.of("channel", "data source", "source", "method"),
            Kind.ORGANISATION, Set.of("organisation", "organisation name"));

    private PlanGuess() {}

    static List<ColumnUse> of(List<String> columns, Questionnaire form) {
        var targets = targets(form);
        var taken = new HashSet<ColumnUse>();
        var uses = new ArrayList<ColumnUse>();
        columns.forEach(column -> {
            var use = exact(column, targets, taken);
            uses.add(use);
            taken.add(use);
        });
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).equals(ColumnUse.NOTHING)) {
                var use = alike(columns.get(i), targets, taken);
                uses.set(i, use);
                taken.add(use);
            }
        }
        return List.copyOf(uses);
    }

    /** Every way to use a column for answers, with the headings it goes by; the best comes first. */
    static Map<ColumnUse, List<String>> targets(Questionnaire form) {
        return form.questions()
                .filter(question -> question.type().asks())
                .flatMap(question -> targets(question).entrySet().stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private static Map<ColumnUse, List<String>> targets(Question question) {
        var targets = new java.util.LinkedHashMap<ColumnUse, List<String>>();
        var name = question.key() + ": " + question.text();
        var parts = switch (question.type()) {
            case MATRIX -> question.rows();
            case RANKING, POINTS, MULTIPLE -> question.offered();
            default -> List.<org.commonweal.consultation.form.Choice>of();
        };
        if (parts.isEmpty() || question.type() == QuestionType.MULTIPLE) {
            targets.put(ColumnUse.answer(question.key()), List.of(name, question.text(), question.key()));
        }
        parts.forEach(part -> targets.put(
                ColumnUse.answer(question.key(), part.code()),
                List.of(
                        name + " – " + part.label(),
                        question.text() + " – " + part.label(),
                        question.key() + " " + part.code())));
        return targets;
    }

    private static ColumnUse exact(String column, Map<ColumnUse, List<String>> targets, Set<ColumnUse> taken) {
        var heading = Headings.plain(column);
        for (var target : targets.entrySet()) {
            if (!taken.contains(target.getKey())
                    && target.getValue().stream()
                            .anyMatch(name -> Headings.plain(name).equals(heading))) {
                return target.getKey();
            }
        }
        return KNOWN.entrySet().stream()
                .filter(known -> known.getValue().contains(heading))
                .map(known -> ColumnUse.of(known.getKey()))
                .filter(use -> !taken.contains(use))
                .findFirst()
                .orElse(ColumnUse.NOTHING);
    }

    private static ColumnUse alike(String column, Map<ColumnUse, List<String>> targets, Set<ColumnUse> taken) {
        var best = ColumnUse.NOTHING;
        double most = ALIKE;
        for (var target : targets.entrySet()) {
            double alike = target.getValue().stream()
                    .mapToDouble(name -> Headings.similarity(name, column))
                    .max()
                    .orElse(0);
            if (alike >= most && !taken.contains(target.getKey())) {
                best = target.getKey();
                most = Math.nextUp(alike);
            }
        }
        return best;
    }
}
