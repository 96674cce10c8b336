package org.commonweal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.kernel.Ids;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test context a database and a data folder of its own. */
public class TestFolders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "commonweal.data=" + folder(),
                        "commonweal.site.base-url=http://localhost:8080",
                        "commonweal.database.url=jdbc:h2:mem:" + Ids.secret())
                .applyTo(context);
    }

    private static Path folder() {
        try {
            var target = Files.createDirectories(Path.of("target", "test-data"));
            return Files.createTempDirectory(target, "portal").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
