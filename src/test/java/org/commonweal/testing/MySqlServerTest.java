package org.commonweal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("mysql")
class MySqlServerTest {

    @Test
    void isMySqlNinePointSevenOrNewer() throws SQLException {
        var database = MySqlServer.newDatabase();

        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            var about = connection.getMetaData();

            assertThat(about.getDatabaseProductName()).isEqualTo("MySQL");
            assertThat(about.getDatabaseMajorVersion() * 100 + about.getDatabaseMinorVersion())
                    .isGreaterThanOrEqualTo(907);
        }
    }

    @Test
    void keepsWhatIsWrittenInADatabaseOfItsOwn() throws SQLException {
        var first = MySqlServer.newDatabase();
        var second = MySqlServer.newDatabase();

        try (var connection = DriverManager.getConnection(first.url(), first.user(), first.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text VARCHAR(50))");
            statement.execute("INSERT INTO note VALUES ('Cañada, naïve, 東京')");

            try (var rows = statement.executeQuery("SELECT text FROM note")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Cañada, naïve, 東京");
            }
        }
        try (var connection = MySqlServer.administrator(second);
                var tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }
}
