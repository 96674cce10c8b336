package org.commonweal.consultation.variant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.commonweal.consultation.VariantDesk.Prepared;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One variant of a consultation with its texts. Everyone finds it once it is offered. */
@Entity
@Table(name = "consultation_variant")
class Variant extends AggregateRoot {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, VariantText>> TYPE = new TypeReference<>() {};

    @Column(name = "consultation_id", nullable = false, updatable = false)
    private UUID consultationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private VariantKind kind;

    @Column(name = "code", nullable = false, updatable = false, length = 35)
    private String code;

    @Column(name = "lang", nullable = false, updatable = false, length = 35)
    private String lang;

    @Column(name = "name", nullable = false, updatable = false, length = 100)
    private String name;

    @Column(name = "rtl", nullable = false, updatable = false)
    private boolean rtl;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(name = "texts", nullable = false, columnDefinition = "longtext")
    private String texts = "{}";

    @Column(name = "offered", nullable = false)
    private boolean offered;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Variant() {}

    Variant(Prepared consultation, NewVariant given, Actor by, Instant at) {
        consultationId = consultation.id().value();
        kind = given.kind();
        code = given.code();
        lang = given.kind() == VariantKind.LANGUAGE ? given.tag() : Tongue.MAIN_LANGUAGE;
        name = given.name();
        rtl = given.rightToLeft();
        changedAt = at;
        changed("consultation.variantAdded", consultation, by, at);
    }

    UUID consultationId() {
        return consultationId;
    }

    VariantKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean offered() {
        return offered;
    }

    SequencedMap<String, VariantText> texts() {
        return JSON.readValue(texts, TYPE);
    }

    Tongue tongue() {
        return new Tongue(code, kind, name, lang, rtl, texts());
    }

    /** Puts texts in place of those with the same keys. */
    void say(Map<String, VariantText> said, Prepared consultation, Actor by, Instant at) {
        var all = texts();
        said.forEach((key, text) -> {
            if (text.words().isEmpty()) {
                all.remove(key);
            } else {
                all.put(key, text);
            }
        });
        texts = JSON.writeValueAsString(all);
        changed("consultation.variantWorded", consultation, by, at);
    }

    void offer(Prepared consultation, Actor by, Instant at) {
        if (texts().isEmpty()) {
            throw new RuleViolation(
                    "consultation.variantEmpty", "“%s” has no text yet. Give it one first.".formatted(name));
        }
        offered = true;
        changed("consultation.variantOffered", consultation, by, at);
    }

    void takeBack(Prepared consultation, Actor by, Instant at) {
        offered = false;
        changed("consultation.variantTakenBack", consultation, by, at);
    }

    void removed(Prepared consultation, Actor by, Instant at) {
        if (offered) {
            throw new RuleViolation(
                    "consultation.variantOffered", "Everyone can read “%s”. Take it back first.".formatted(name));
        }
        changed("consultation.variantRemoved", consultation, by, at);
    }

    private void changed(String action, Prepared consultation, Actor by, Instant at) {
        changedAt = at;
        registerEvent(new Happened(
                consultation.id().subject(),
                action,
                by,
                at,
                consultation.space().subject(),
                Map.of("slug", consultation.slug(), "variant", name)));
    }
}
