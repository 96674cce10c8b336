package org.commonweal.consultation.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question that was asked at some time while the consultation was open, whether it still is or not.
 *
 * @param question as it was worded last, with every choice and row it ever had
 * @param versions the versions of the form that asked it, counted from 1
 */
public record AskedQuestion(Question question, Set<Integer> versions) {

    private static final int MOST_CHOICES = 500;

    public AskedQuestion {
        versions = Set.copyOf(versions);
    }

    /**
     * Those of the last version in their order, then those that only earlier versions asked. A key whose type changed,
     * or that was taken out and came back, is there more than once, because its answers mean different things.
     */
    public static List<AskedQuestion> of(List<Questionnaire> versions) {
        var asked = new LinkedHashMap<String, List<AskedQuestion>>();
        for (int number = versions.size(); number > 0; number--) {
            int version = number;
            versions.get(number - 1)
                    .questions()
                    .filter(question -> question.type().asks())
                    .forEach(question ->
                            add(asked.computeIfAbsent(question.key(), key -> new ArrayList<>()), question, version));
        }
        return asked.values().stream().flatMap(List::stream).toList();
    }

    private static void add(List<AskedQuestion> sameKey, Question earlier, int version) {
        for (int i = 0; i < sameKey.size(); i++) {
            var merged = sameKey.get(i).with(earlier, version);
            if (merged.isPresent()) {
                sameKey.set(i, merged.get());
                return;
            }
        }
        sameKey.add(new AskedQuestion(earlier, Set.of(version)));
    }

    private Optional<AskedQuestion> with(Question earlier, int version) {
        if (question.type() != earlier.type() || !versions.contains(version + 1)) {
            return Optional.empty();
        }
        var numbers = new TreeSet<>(versions);
        numbers.add(version);
        if (question.type() == QuestionType.FILE) {
            return Optional.of(new AskedQuestion(question, numbers));
        }
        var choices = union(question.choices(), earlier.choices());
        var rows = union(question.rows(), earlier.rows());
        return choices.size() > MOST_CHOICES || rows.size() > MOST_CHOICES
                ? Optional.empty()
                : Optional.of(new AskedQuestion(question.offering(choices).about(rows), numbers));
    }

    private static List<Choice> union(List<Choice> now, List<Choice> earlier) {
        var all = new LinkedHashMap<String, Choice>();
        now.forEach(choice -> all.put(choice.code(), choice));
        earlier.forEach(choice -> all.putIfAbsent(choice.code(), choice));
        return List.copyOf(all.values());
    }
}
