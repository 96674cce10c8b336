package org.commonweal.needs;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;

/** Ids of needs, told as part of a query by a module above that knows more of them. */
@FunctionalInterface
public interface NeedsNotIn {

    Subquery<UUID> ids(CriteriaQuery<?> query, CriteriaBuilder builder);
}
