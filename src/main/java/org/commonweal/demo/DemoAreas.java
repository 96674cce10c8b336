package org.commonweal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.commonweal.evidence.Licence;
import org.commonweal.evidence.area.AreaService;
import org.commonweal.evidence.area.NewAreaSet;
import org.commonweal.evidence.table.AreaKind;
import org.springframework.stereotype.Component;

/** The invented borough's wards with their outlines. */
@Component
class DemoAreas {

    private final Stage stage;
    private final AreaService areas;

    DemoAreas(Stage stage, AreaService areas) {
        this.stage = stage;
        this.areas = areas;
    }

    void load() {
        stage.once("areas/wards", this::wards);
    }

    private void wards() {
        var wards = new NewAreaSet(AreaKind.WARD, "Wellspring wards 2024", 2024, Licence.CC0, "Invented areas");
        try (var outlines = Sheet.open("areas/wards.geojson")) {
            stage.ago(Duration.ofDays(300), "admin", () -> areas.loadBoundaries(wards, outlines, "code", "name"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
