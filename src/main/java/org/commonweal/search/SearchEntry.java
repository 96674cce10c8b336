package org.commonweal.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.commonweal.kernel.SubjectRef;
import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/**
 * A subject that may be found. The row only says that it exists: its document is written from the owner's draft when
 * the index takes the order, after commit, so that no copy of anything can fall behind.
 */
@Entity
@Table(name = "search_entry")
@Indexed(index = "entry")
@TypeBinding(binder = @TypeBinderRef(type = EntryBinder.class, retrieval = BeanRetrieval.BEAN))
class SearchEntry {

    @Id
    @DocumentId
    @Column(name = "id", nullable = false)
    private UUID id;

    @Column(name = "subject_type", nullable = false, length = 30)
    private String type;

    protected SearchEntry() {}

    UUID id() {
        return id;
    }

    SubjectRef subject() {
        return new SubjectRef(type, id);
    }
}
