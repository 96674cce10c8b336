package org.commonweal.access;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.uikit.Formats;

/** A list of those who can see something, as one sentence; auditors, who see everything, go without saying. */
final class AudienceWords {

    /** More organisations than this are counted, not named. */
    private static final int NAMED = 3;

    private AudienceWords() {}

    static String of(List<Seer> seers) {
        var readers = seers.stream()
                .filter(seer -> seer.level().atLeast(Level.READ))
                .filter(seer -> !seer.reasons().equals(List.of(Reasons.AUDITOR)))
                .toList();
        var audiences = names(readers, Seer.Kind.AUDIENCE).toList();
        if (audiences.contains(Audiences.EVERYONE)) {
            return Audiences.EVERYONE;
        }
        var organisations = names(readers, Seer.Kind.ORGANISATION).toList();
        long people =
                readers.stream().filter(seer -> seer.kind() == Seer.Kind.PERSON).count();
        long byName = readers.stream()
                .filter(seer -> seer.kind() == Seer.Kind.PERSON)
                .filter(seer ->
                        organisations.stream().noneMatch(name -> seer.of().contains(name)))
                .count();
        var parts = new ArrayList<>(audiences);
        if (!organisations.isEmpty()) {
            parts.add("members of " + joined(organisations));
        }
        if (byName > 0) {
            parts.add(Formats.count(byName, "person by name", "people by name"));
        }
        if (parts.isEmpty()) {
            return "Nobody";
        }
        var sentence = String.join(" and ", parts);
        var start = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
        return organisations.isEmpty() ? start : start + ": " + Formats.count(people, "person", "people");
    }

    private static Stream<String> names(List<Seer> readers, Seer.Kind kind) {
        return readers.stream().filter(seer -> seer.kind() == kind).map(Seer::name);
    }

    private static String joined(List<String> names) {
        if (names.size() > NAMED) {
            return Formats.number(names.size()) + " organisations";
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
