package org.commonweal.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;
import org.springframework.data.util.ProxyUtils;

/** Base of every aggregate: an id from birth, an optimistic lock, and the facts to publish when it is saved. */
@MappedSuperclass
public abstract class AggregateRoot {

    @Id
    @Column(name = "id", nullable = false, updatable = false)
    private UUID id = Ids.timeOrdered();

    @Version
    @Column(name = "version", nullable = false)
    private @Nullable Long version;

    @Transient
    private final transient List<Object> events = new ArrayList<>();

    protected AggregateRoot() {}

    protected UUID rawId() {
        return id;
    }

    /** The version a form was filled from; absent until first saved. */
    public long versionNumber() {
        return version == null ? 0 : version;
    }

    protected void registerEvent(Object event) {
        events.add(event);
    }

    /** Refuses a command that was given on an older state than the one stored. */
    protected void requireVersion(long expected) {
        if (versionNumber() != expected) {
            throw new StaleVersion();
        }
    }

    /** Asked at every save, which makes it the place to look at what is saved. */
    @DomainEvents
    Collection<Object> domainEvents() {
        ColumnLengths.check(this);
        return List.copyOf(events);
    }

    @AfterDomainEventPublication
    void clearDomainEvents() {
        events.clear();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof AggregateRoot that
                && ProxyUtils.getUserClass(this) == ProxyUtils.getUserClass(that)
                && rawId().equals(that.rawId());
    }

    @Override
    public final int hashCode() {
        return rawId().hashCode();
    }

    @Override
    public String toString() {
        return ProxyUtils.getUserClass(this).getSimpleName() + " " + rawId();
    }
}
