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
import java.util.stream.Collectors;
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
        this.code = checkedCode(code);
        this.alias = this.code.toLowerCase(Locale.ROOT);
        this.kind = kind;
        this.home = home;
        this.name = checkedName(name);
    }

    /** Born with everything that was filled in. */
    void introduced(OrganisationDraft draft, Actor by, Instant at) {
        takeOver(draft);
        happened("identity.organisationCreated", by, at);
    }

    void revise(long expected, OrganisationDraft draft, Actor by, Instant at) {
        requireVersion(expected);
        takeOver(draft);
        happened("identity.organisationRevised", by, at);
    }

    /** Everything but the code, which other systems know the organisation by. */
    private void takeOver(OrganisationDraft draft) {
        name = checkedName(draft.name());
        about = checkedAbout(draft.about());
        kind = draft.kind();
        identifiers.clear();
        draft.identifiers().forEach(identifier -> identifiers.add(checked(identifier)));
        var wanted = draft.domains().stream().map(EmailDomains::checked).collect(Collectors.toSet());
        domains.retainAll(wanted);
        domains.addAll(wanted);
    }

    void close(Actor by, Instant at) {
        if (home) {
            throw new RuleViolation("identity.homeStays", "The council of this portal cannot be closed.");
        }
        move(OrganisationStatus.CLOSED, "identity.organisationClosed", by, at);
    }

    void reopen(Actor by, Instant at) {
        move(OrganisationStatus.ACTIVE, "identity.organisationReopened", by, at);
    }

    private void move(OrganisationStatus to, String action, Actor by, Instant at) {
        if (status == to) {
            throw new RuleViolation("identity.organisationStatus", name + " is already in that state.");
        }
        status = to;
        happened(action, by, at);
    }

    private void happened(String action, Actor by, Instant at) {
        registerEvent(new Happened(id().subject(), action, by, at, null, Map.of("status", status.name())));
    }

    private static OrganisationIdentifier checked(OrganisationIdentifier identifier) {
        var number = identifier.number().strip();
        if (!identifier.scheme().matches("[A-Z]{2}-[A-Z]{2,6}|LOCAL") || number.isEmpty() || number.length() > 60) {
            throw RuleViolation.onField(
                    "identity.identifier",
                    "identifiers",
                    "An identifier has a scheme, such as GB-CHC for the charity register, and a number.");
        }
        return new OrganisationIdentifier(identifier.scheme(), number);
    }

    private static String checkedAbout(String about) {
        if (about.strip().length() > 2000) {
            throw RuleViolation.onField("identity.about", "about", "Keep the description to 2,000 characters.");
        }
        return about.strip();
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

    private static String checkedCode(String code) {
        var upper = code.strip().toUpperCase(Locale.ROOT);
        if (!upper.matches("[A-Z][A-Z0-9-]{1,19}")) {
            throw RuleViolation.onField(
                    "identity.code", "code", "Use 2 to 20 letters, digits and hyphens, beginning with a letter.");
        }
        return upper;
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
