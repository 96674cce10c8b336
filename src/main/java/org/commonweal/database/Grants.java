package org.commonweal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** After each migration: makes H2's application user, and gives it what it may do with every table. */
@Component
class Grants implements Callback {

    private final DatabaseSettings settings;
    private final DataFolder folder;
    private final Set<String> appendOnly;

    Grants(DatabaseSettings settings, DataFolder folder, List<AppendOnlyTable> appendOnly) {
        this.settings = settings;
        this.folder = folder;
        this.appendOnly = appendOnly.stream().map(AppendOnlyTable::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            grant(context.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The application's database user could not be given its rights", e);
        }
    }

    private void grant(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        var grantee = h2 ? settings.user() : "'" + settings.user() + "'@'%'";
        try (var statement = connection.createStatement()) {
            if (h2) {
                var password = DatabaseConfiguration.password(settings.password(), folder, "database-user");
                statement.execute("CREATE USER IF NOT EXISTS " + grantee + " PASSWORD '" + password + "'");
            }
            for (var table : tables(connection, h2)) {
                var rights = appendOnly.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
                statement.execute("GRANT " + rights + " ON " + table + " TO " + grantee);
            }
        }
    }

    private static List<String> tables(Connection connection, boolean h2) throws SQLException {
        var schema = h2 ? "SCHEMA()" : "DATABASE()";
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found =
                        statement.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = "
                                + schema + " AND table_type = 'BASE TABLE'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    @Override
    public String getCallbackName() {
        return "grants";
    }
}
