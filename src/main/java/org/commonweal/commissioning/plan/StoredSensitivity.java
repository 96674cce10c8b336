package org.commonweal.commissioning.plan;

import java.util.List;
import org.commonweal.commissioning.scoring.Place;
import org.commonweal.commissioning.scoring.Ratio;
import org.commonweal.commissioning.scoring.Sensitivity;
import tools.jackson.databind.json.JsonMapper;

/** A sensitivity as text, its totals as exact fractions. */
record StoredSensitivity(List<Stand> ranking, List<Shifted> shifts, List<Sensitivity.Turn> turns) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Stand(String ref, String total, int rank) {

        static List<Stand> of(List<Place> ranking) {
            return ranking.stream()
                    .map(place -> new Stand(place.ref(), place.total().toString(), place.rank()))
                    .toList();
        }

        static List<Place> places(List<Stand> stored) {
            return stored.stream()
                    .map(stand -> new Place(stand.ref(), Ratio.parse(stand.total()), stand.rank()))
                    .toList();
        }
    }

    record Shifted(String criterion, Sensitivity.Kind kind, String weight, List<Stand> ranking) {}

    static String write(Sensitivity sensitivity) {
        return JSON.writeValueAsString(new StoredSensitivity(
                Stand.of(sensitivity.ranking()),
                sensitivity.shifts().stream()
                        .map(shift -> new Shifted(
                                shift.criterion(), shift.kind(), shift.weight().toString(), Stand.of(shift.ranking())))
                        .toList(),
                sensitivity.turns()));
    }

    static Sensitivity read(String text) {
        var stored = JSON.readValue(text, StoredSensitivity.class);
        return new Sensitivity(
                Stand.places(stored.ranking()),
                stored.shifts().stream()
                        .map(shift -> new Sensitivity.Shift(
                                shift.criterion(),
                                shift.kind(),
                                Ratio.parse(shift.weight()),
                                Stand.places(shift.ranking())))
                        .toList(),
                stored.turns());
    }
}
