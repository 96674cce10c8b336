package org.commonweal.consultation.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.consultation.StoredResponses.Stored;

/** The names a respondent may be recognised by, when they did not agree to be named. */
record KnownNames(String person, String organisation) {

    private static final int SHORTEST = 3;

    static KnownNames none() {
        return new KnownNames("", "");
    }

    static KnownNames of(Stored response, Consent consent) {
        return consent == Consent.NAMED
                ? none()
                : new KnownNames(Consent.personalName(response), response.row().organisation());
    }

    List<Pattern> patterns() {
        var patterns = new ArrayList<Pattern>();
        Stream.of(person, organisation)
                .filter(name -> name.strip().length() >= SHORTEST)
                .forEach(name -> patterns.add(words(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        // Parts of a person's name can be words too, so they count only as they are written for a name.
        Stream.of(person.split("[^\\p{L}'-]+"))
                .filter(part -> part.length() >= SHORTEST)
                .flatMap(part -> Stream.of(part, part.toUpperCase(java.util.Locale.UK)))
                .distinct()
                .forEach(part -> patterns.add(words(part, 0)));
        var initials = initials();
        if (initials.length() >= SHORTEST) {
            patterns.add(words(initials, 0));
        }
        return patterns;
    }

    private String initials() {
        return Stream.of(organisation.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Pattern words(String name, int flags) {
        var quoted = Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])", flags | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
