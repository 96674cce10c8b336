package org.commonweal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.commonweal.kernel.RuleViolation;

/**
 * Another word for a term.
 *
 * @param usedBy who says it, such as "the NHS"; may be empty
 */
@Embeddable
public record TermSynonym(
        @Column(name = "word", nullable = false, length = 100)
        String word,

        @Column(name = "used_by", nullable = false, length = 100)
        String usedBy) {

    public TermSynonym {
        word = word.strip();
        usedBy = usedBy.strip();
        if (word.isEmpty() || word.length() > 100 || usedBy.length() > 100) {
            throw RuleViolation.onField(
                    "content.synonym", "synonyms", "Each other word, and who uses it, has at most 100 characters.");
        }
    }
}
