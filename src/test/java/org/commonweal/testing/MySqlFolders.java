package org.commonweal.testing;

import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** As {@link TestFolders}, with a database on the real MySQL of the test run. */
public class MySqlFolders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        new TestFolders().initialize(context);
        TestPropertyValues.of(newDatabase()).applyTo(context);
    }

    /** Settings of the portal for a new, empty database with a user for the portal that owns nothing. */
    public static List<String> newDatabase() {
        var database = MySqlServer.newDatabase();
        var user = "app_" + database.user();
        try (var connection = MySqlServer.administrator(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE USER '" + user + "'@'%' IDENTIFIED BY '" + user + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.of(
                "commonweal.database.url=" + database.url(),
                "commonweal.database.owner-user=" + database.user(),
                "commonweal.database.owner-password=" + database.password(),
                "commonweal.database.user=" + user,
                "commonweal.database.password=" + user);
    }
}
