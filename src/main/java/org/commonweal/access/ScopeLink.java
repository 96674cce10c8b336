package org.commonweal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A scope whose grants reach an object: the object itself and what it inherits from. Derived from the parents. */
@Entity
@Table(name = "access_scope")
@IdClass(ScopeLink.Key.class)
class ScopeLink {

    @Id
    @Column(name = "object_id", nullable = false)
    private UUID objectId;

    @Id
    @Column(name = "scope_id", nullable = false)
    private UUID scopeId;

    /** Whether a grant there also clears the object, whatever its classification. */
    @Column(name = "trusted", nullable = false)
    private boolean trusted;

    protected ScopeLink() {}

    ScopeLink(UUID objectId, UUID scopeId, boolean trusted) {
        this.objectId = objectId;
        this.scopeId = scopeId;
        this.trusted = trusted;
    }

    UUID objectId() {
        return objectId;
    }

    Scope scope() {
        return new Scope(scopeId, trusted);
    }

    UUID scopeId() {
        return scopeId;
    }

    void trust(boolean trusted) {
        this.trusted = trusted;
    }

    boolean trusted() {
        return trusted;
    }

    record Key(UUID objectId, UUID scopeId) implements Serializable {}
}
