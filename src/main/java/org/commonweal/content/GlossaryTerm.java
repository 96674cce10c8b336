package org.commonweal.content;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;

/** A term and what others call it. */
@Entity
@Table(name = "glossary_term")
class GlossaryTerm extends AggregateRoot {

    @Column(name = "slug", nullable = false, updatable = false, length = 100)
    private String slug;

    @Column(name = "name", nullable = false, length = 100)
    private String name;

    @Column(name = "definition", nullable = false, length = 2000)
    private String definition;

    @Column(name = "example", nullable = false, length = 1000)
    private String example;

    @ElementCollection
    @CollectionTable(name = "term_synonym", joinColumns = @JoinColumn(name = "term_id"))
    private Set<TermSynonym> synonyms = new HashSet<>();

    @Column(name = "retired", nullable = false)
    private boolean retired;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected GlossaryTerm() {}

    GlossaryTerm(TermDraft draft, Actor by, Instant at) {
        this.slug = slug(draft.name());
        write(draft, at);
        happened("content.termAdded", by, at);
    }

    void change(long version, TermDraft draft, Actor by, Instant at) {
        requireVersion(version);
        requireInUse();
        write(draft, at);
        happened("content.termChanged", by, at);
    }

    /** Takes the term out of the glossary and its synonyms out of search. */
    void retire(long version, Actor by, Instant at) {
        requireVersion(version);
        requireInUse();
        retired = true;
        changedAt = at;
        happened("content.termRetired", by, at);
    }

    private void requireInUse() {
        if (retired) {
            throw new RuleViolation(
                    "content.termIsRetired",
                    "This term has been taken out of the glossary. Add it again as a new one.");
        }
    }

    private void write(TermDraft draft, Instant at) {
        name = draft.name();
        definition = draft.definition();
        example = draft.example();
        synonyms.clear();
        synonyms.addAll(draft.synonyms());
        changedAt = at;
    }

    private void happened(String action, Actor by, Instant at) {
        registerEvent(new Happened(id().subject(), action, by, at, null, Map.of("term", slug)));
    }

    /** Letters and digits of the name with hyphens between its words. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    TermId id() {
        return new TermId(rawId());
    }

    String name() {
        return name;
    }

    boolean retired() {
        return retired;
    }

    Instant changedAt() {
        return changedAt;
    }

    TermDetails details() {
        return new TermDetails(id(), slug, name, definition, example, sortedSynonyms(), retired, versionNumber());
    }

    private List<TermSynonym> sortedSynonyms() {
        return synonyms.stream()
                .sorted(Comparator.comparing(TermSynonym::word, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
