package org.commonweal.search;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What goes wrong while the index follows the tables: logged, and if the index itself is broken, it is made anew. */
@Component
class IndexFailures implements FailureHandler {

    private static final Logger log = LoggerFactory.getLogger(IndexFailures.class);

    private final ObjectProvider<Index> index;

    IndexFailures(ObjectProvider<Index> index) {
        this.index = index;
    }

    @Override
    public void handle(FailureContext failure) {
        log.error("Indexing failed: {}", failure.failingOperation(), failure.throwable());
        index.getObject().suspect(failure.throwable());
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        handle((FailureContext) failure);
    }
}
