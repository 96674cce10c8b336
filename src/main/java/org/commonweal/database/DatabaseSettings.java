package org.commonweal.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param url JDBC address; without one, an H2 file in the data folder
 * @param user the application's user
 * @param password its password; the H2 file's passwords are made on first start and kept in the data folder
 * @param ownerUser the user that runs migrations and grants rights
 * @param ownerPassword its password
 * @param poolSize the most connections held at once
 */
@ConfigurationProperties("commonweal.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("portal") String user,
        @Nullable String password,
        @DefaultValue("portal_owner") String ownerUser,
        @Nullable String ownerPassword,
        @DefaultValue("16") int poolSize) {

    /** Only an administrator may set these; they hold for everyone while the database is open. */
    private static final String H2_OWNER_OPTIONS =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                    + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

    String jdbcUrl(Path dataFolder) {
        return url != null
                ? url
                : "jdbc:h2:file:" + dataFolder.resolve("db").resolve("portal").toAbsolutePath();
    }

    /** The address the owner connects to first, which settles how H2 behaves. */
    String ownerJdbcUrl(Path dataFolder) {
        var address = jdbcUrl(dataFolder);
        return address.startsWith("jdbc:h2:") ? address + H2_OWNER_OPTIONS : address;
    }
}
