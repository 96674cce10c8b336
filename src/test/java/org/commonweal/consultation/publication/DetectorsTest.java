package org.commonweal.consultation.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DetectorsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/consultation/detectors.txt");
    private static final KnownNames NAMES = new KnownNames("Priya Nair", "Springbrook Swim Club Trust");

    /** A sentence with the places that have to be found in it. */
    private record Sample(HitKind kind, String text, List<String> places) {

        boolean foundIn(List<Hit> hits) {
            return places.stream()
                    .allMatch(place -> hits.stream().anyMatch(hit -> hit.words().contains(place)));
        }
    }

    @Test
    void findsNearlyEverythingOfTheGoldenSet() throws IOException {
        var samples = lines().stream()
                .filter(line -> !line.startsWith("-"))
                .map(DetectorsTest::sample)
                .toList();

        var missed = samples.stream()
                .filter(sample -> !sample.foundIn(Detectors.find(sample.text(), NAMES)))
                .map(Sample::text)
                .toList();

        assertThat(samples)
                .hasSizeGreaterThanOrEqualTo(200)
                .allMatch(sample -> !sample.places().isEmpty());
        assertThat(missed).hasSizeLessThanOrEqualTo(samples.size() / 50);
    }

    @Test
    void callsWhatItFindsByItsKind() throws IOException {
        var wrong = lines().stream()
                .filter(line -> !line.startsWith("-"))
                .map(DetectorsTest::sample)
                .filter(sample -> Detectors.find(sample.text(), NAMES).stream()
                        .noneMatch(hit -> hit.kind() == sample.kind() || sample.kind() == HitKind.OWN_NAME))
                .map(Sample::text)
                .toList();

        assertThat(wrong).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void leavesHarmlessSentencesAlone() throws IOException {
        var harmless = lines().stream()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();

        var alarmed = harmless.stream()
                .filter(text -> !Detectors.find(text, NAMES).isEmpty())
                .toList();

        assertThat(harmless).hasSizeGreaterThanOrEqualTo(50);
        assertThat(alarmed).isEmpty();
    }

    @Test
    void replacingEveryHitLeavesNone() throws IOException {
        for (var line : lines()) {
            var text = line.substring(line.indexOf(' ') + 1).replaceAll("[«»]", "");
            var hits = Detectors.find(text, NAMES);
            var cleared = text;
            for (var hit : hits.reversed()) {
                cleared = hit.replacedIn(cleared);
            }

            assertThat(Detectors.find(cleared, NAMES)).as(line).isEmpty();
            assertThat(Removals.added(text, cleared)).as(line).isEmpty();
        }
    }

    @Test
    void knowsNamesOnlyOfThoseWhoDoNotWantToBeNamed() {
        assertThat(Detectors.find("Priya Nair, SSCT", KnownNames.none())).isEmpty();
    }

    @Test
    void answersQuicklyToTextsMadeToSlowItDown() {
        for (var text : List.of("a.".repeat(25_000), "0 ".repeat(25_000), "a@".repeat(25_000), "A1".repeat(25_000))) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                                    java.time.Duration.ofSeconds(10), () -> Detectors.find(text, NAMES))))
                    .isNull();
        }
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(GOLDEN).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static Sample sample(String line) {
        int space = line.indexOf(' ');
        var marked = line.substring(space + 1);
        var places = new ArrayList<String>();
        var found = Pattern.compile("«([^»]*)»").matcher(marked);
        while (found.find()) {
            places.add(found.group(1));
        }
        return new Sample(HitKind.valueOf(line.substring(0, space)), marked.replaceAll("[«»]", ""), places);
    }
}
