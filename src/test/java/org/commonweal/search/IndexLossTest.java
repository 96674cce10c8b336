package org.commonweal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonweal.Commonweal;
import org.commonweal.kernel.Actor;
import org.commonweal.testing.OnlyTheProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal that starts on a lost or broken index finds everything again, by itself. */
class IndexLossTest {

    private static final SearchQuery TERMS = SearchQuery.of("commissioning").withKinds(java.util.Set.of("term"));

    @TempDir
    Path data;

    @Test
    void isRebuiltWhateverHappenedToIt() throws IOException {
        long before;
        try (var portal = start()) {
            before = awaitHits(portal);
        }
        assertThat(before).isPositive();

        for (var harm : List.<Harm>of(this::delete, this::truncate, this::flipBits)) {
            harm.doTo(data.resolve("index").resolve("entry"));
            try (var portal = start()) {
                assertThat(awaitHits(portal)).isEqualTo(before);
            }
        }
    }

    private interface Harm {
        void doTo(Path index) throws IOException;
    }

    private static long awaitHits(ConfigurableApplicationContext portal) {
        var search = portal.getBean(SearchService.class);
        var entries = portal.getBean(SearchEntries.class);
        var index = portal.getBean(Index.class);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> {
                    assertThat(search.find(Actor.visitor(), TERMS).rebuilding()).isFalse();
                    assertThat(entries.waiting()).as("orders that wait").isZero();
                    assertThat(index.size()).as("documents").isEqualTo(entries.count());
                });
        return search.find(Actor.visitor(), TERMS).total();
    }

    private ConfigurableApplicationContext start() {
        var arguments = new ArrayList<String>();
        arguments.add("--server.port=0");
        arguments.add("--commonweal.data=" + data.toAbsolutePath());
        database().forEach(setting -> arguments.add("--" + setting));
        return new SpringApplicationBuilder(Commonweal.class)
                .initializers(new OnlyTheProduct())
                .run(arguments.toArray(String[]::new));
    }

    /** Settings that name the database, the same at every start; none for the one in the data folder. */
    List<String> database() {
        return List.of();
    }

    private void delete(Path index) throws IOException {
        try (var files = Files.walk(index)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void truncate(Path index) throws IOException {
        for (var file : files(index)) {
            var bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        }
    }

    private void flipBits(Path index) throws IOException {
        for (var file : files(index)) {
            var bytes = Files.readAllBytes(file);
            for (int i = 0; i < bytes.length; i += 7) {
                bytes[i] ^= 0x55;
            }
            Files.write(file, bytes);
        }
    }

    private static List<Path> files(Path index) throws IOException {
        try (var files = Files.list(index)) {
            return files.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList();
        }
    }
}
