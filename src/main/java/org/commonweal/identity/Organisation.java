package org.commonweal.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.RuleViolation;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "organisation")
class Organisation extends AggregateRoot {

    @Column(name = "code", nullable = false, length = 20)
    private String code;

    @Column(name = "name", nullable = false, length = 200)
    private String name;

    @Column(name = "about", nullable = false, length = 2000)
    private String about = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private OrganisationStatus status = OrganisationStatus.ACTIVE;

    /** True for the one council this portal belongs to. */
    @Column(name = "home", nullable = false)
    private boolean home;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    /** The organisation's alias at the identity provider. */
    @Column(name = "alias", nullable = false, length = 60)
    private String alias;

    @ElementCollection
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation_id"))
    private Set<OrganisationIdentifier> identifiers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_domain", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "domain", nullable = false, length = 200)
    private Set<String> domains = new LinkedHashSet<>();

    protected Organisation() {}

    Organisation(String code, String name, OrganisationKind kind, boolean home) {
        this.code = code.strip().toUpperCase(Locale.ROOT);
        this.alias = this.code.toLowerCase(Locale.ROOT);
        this.kind = kind;
        this.home = home;
        this.name = checkedName(name);
    }

    Organisation(OrganisationDraft draft, Actor by, Instant at) {
        this(draft.code(), draft.name(), draft.kind(), draft.home());
        this.about = draft.about().strip();
        this.identifiers.addAll(draft.identifiers());
        this.domains.addAll(draft.domains());
        registerEvent(new Happened(id().subject(), "identity.organisationAdded", by, at, null, Map.of("code", code)));
    }

    OrganisationId id() {
        return new OrganisationId(rawId());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String about() {
        return about;
    }

    String alias() {
        return alias;
    }

    OrganisationKind kind() {
        return kind;
    }

    OrganisationStatus status() {
        return status;
    }

    boolean home() {
        return home;
    }

    boolean active() {
        return status == OrganisationStatus.ACTIVE;
    }

    Set<OrganisationIdentifier> identifiers() {
        return Set.copyOf(identifiers);
    }

    Set<String> domains() {
        return Set.copyOf(domains);
    }

    private static String checkedName(String name) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > 200) {
            throw RuleViolation.onField(
                    "identity.organisationName", "name", "Give the organisation a name of 1 to 200 characters.");
        }
        return trimmed;
    }
}
