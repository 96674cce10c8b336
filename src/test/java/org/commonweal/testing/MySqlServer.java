package org.commonweal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one real MySQL of a test run: started when a test first asks for a database, stopped when the JVM ends. The
 * launcher says where its program is; tests that use it are tagged {@code mysql}.
 */
public final class MySqlServer {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static MySqlServer running;

    private final Path folder;
    private final int port;
    private final Process process;

    private MySqlServer(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** A fresh, empty database with a user of its own, who may do everything in it. */
    public static Database newDatabase() {
        var server = get();
        var name = "portal_" + DATABASES.incrementAndGet();
        try (var connection = server.connect("mysql");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            statement.execute("CREATE USER %s IDENTIFIED BY '%s'".formatted(name, name));
            statement.execute("GRANT ALL PRIVILEGES ON %s.* TO %s WITH GRANT OPTION".formatted(name, name));
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be made; see " + server.log(), e);
        }
        return new Database(server.url(name), name, name);
    }

    /** A connection as the server's administrator, to a database made before. */
    public static Connection administrator(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), "root", "");
    }

    /** How to reach a database. */
    public record Database(String url, String user, String password) {}

    private static synchronized MySqlServer get() {
        if (running == null) {
            try {
                running = start(program());
            } catch (IOException e) {
                throw new IllegalStateException("MySQL did not start", e);
            }
        }
        return running;
    }

    private static Path program() {
        var home = System.getenv("COMMONWEAL_MYSQL_HOME");
        assertThat(home)
                .as("COMMONWEAL_MYSQL_HOME, where a MySQL 9.7 is. This test needs one: run ./portal test, "
                        + "which provides it, or leave tests like this out with -DexcludedGroups=mysql")
                .isNotBlank();
        return Path.of(home, "bin", "mysqld");
    }

    private static MySqlServer start(Path program) throws IOException {
        var folder = Path.of("target", "mysql-" + ProcessHandle.current().pid()).toAbsolutePath();
        var port = freePort();
        Files.createDirectories(folder);
        var options = List.of(
                program.toString(),
                "--datadir=" + folder.resolve("data"),
                // The address of a socket may have 107 characters only, and a build folder may lie deep.
                "--socket=" + Files.createTempDirectory("mysql").resolve("socket"),
                "--pid-file=" + folder.resolve("mysqld.pid"),
                "--log-error=" + folder.resolve("mysqld.log"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--mysqlx=OFF",
                "--secure-file-priv=NULL",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--innodb-flush-log-at-trx-commit=2");
        var preparation = run(options, "--initialize-insecure");
        if (!ended(preparation, LONGEST_START) || preparation.exitValue() != 0) {
            preparation.destroyForcibly();
            throw new IllegalStateException("MySQL could not make its data folder; see " + folder);
        }
        var server = new MySqlServer(folder, port, run(options));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        server.awaitReady();
        return server;
    }

    private static Process run(List<String> options, String... more) throws IOException {
        var command = new ArrayList<>(options);
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (ended(process, Duration.ofMillis(100)) || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("MySQL did not start; see " + log());
            }
        }
    }

    private boolean answers() {
        try (var connection = connect("mysql")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private void stop() {
        process.destroy();
        if (!ended(process, LONGEST_STOP)) {
            process.destroyForcibly();
        }
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "root", "");
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:%d/%s?allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                .formatted(port, database);
    }

    private Path log() {
        return folder.resolve("mysqld.log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
