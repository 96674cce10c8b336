package org.commonweal.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Configuration
class DatabaseConfiguration {

    /** Made before the pool and so ended after it. */
    @Bean
    EmbeddedDatabase embeddedDatabase(
            DatabaseSettings settings, DataFolder folder, @Qualifier("ownerDataSource") DataSource owner) {
        return new EmbeddedDatabase(owner, settings.jdbcUrl(folder.root()).startsWith("jdbc:h2:"));
    }

    @Bean
    @Primary
    @DependsOn("embeddedDatabase")
    DataSource dataSource(DatabaseSettings settings, DataFolder folder) {
        var pool = new HikariDataSource();
        pool.setPoolName("portal");
        pool.setJdbcUrl(settings.jdbcUrl(folder.root()));
        pool.setUsername(settings.user());
        pool.setPassword(password(settings.password(), folder, "database-user"));
        pool.setMaximumPoolSize(settings.poolSize());
        pool.setConnectionTimeout(3_000);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseSettings settings, DataFolder folder) {
        // Used during migrations only: a pool would hold connections for nothing.
        return new DriverManagerDataSource(
                settings.ownerJdbcUrl(folder.root()),
                settings.ownerUser(),
                password(settings.ownerPassword(), folder, "database-owner"));
    }

    static String password(@Nullable String set, DataFolder folder, String secret) {
        return set != null ? set : folder.secret(secret);
    }
}
