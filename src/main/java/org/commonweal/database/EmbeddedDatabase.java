package org.commonweal.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Closes H2 as the last thing the program does. Left to itself H2 closes when the JVM begins to stop, while requests
 * and jobs are still being finished.
 */
class EmbeddedDatabase implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataSource owner;
    private final boolean embedded;

    EmbeddedDatabase(DataSource owner, boolean embedded) {
        this.owner = owner;
        this.embedded = embedded;
    }

    @Override
    public void destroy() {
        if (!embedded) {
            return;
        }
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.warn("The embedded database could not be closed; it repairs itself at the next start", e);
        }
    }
}
