package org.commonweal.content;

import java.util.List;
import org.commonweal.kernel.RuleViolation;

/**
 * A term as it is written.
 *
 * @param name up to 100 characters
 * @param definition one or two sentences, up to 2,000 characters
 * @param example may be empty
 * @param synonyms what others say for it; searching for one finds the other
 */
public record TermDraft(String name, String definition, String example, List<TermSynonym> synonyms) {

    public TermDraft {
        name = name.strip();
        definition = definition.strip();
        example = example.strip();
        synonyms = List.copyOf(synonyms);
        if (name.isEmpty() || name.length() > 100) {
            throw RuleViolation.onField("content.termName", "name", "Give the term a name of 1 to 100 characters.");
        }
        if (definition.isEmpty() || definition.length() > 2000) {
            throw RuleViolation.onField(
                    "content.termDefinition", "definition", "Say in 1 to 2,000 characters what the term means.");
        }
        if (example.length() > 1000) {
            throw RuleViolation.onField("content.termExample", "example", "Keep the example to 1,000 characters.");
        }
        if (synonyms.size() > 30
                || synonyms.stream()
                                .map(synonym -> synonym.word().toLowerCase(java.util.Locale.ROOT))
                                .distinct()
                                .count()
                        < synonyms.size()) {
            throw RuleViolation.onField(
                    "content.termSynonyms", "synonyms", "List at most 30 other words, each of them once.");
        }
    }
}
