package org.commonweal.consultation.variant;

import java.util.List;
import java.util.Map;

/**
 * What a sheet from a translator says.
 *
 * @param said texts that would become different, by their keys
 * @param problems what keeps it from being taken, each with its row, its column and what to do
 * @param untouched how many rows say nothing, or what is said already
 */
public record ReadSheet(Map<String, String> said, List<String> problems, int untouched) {

    public ReadSheet {
        said = Map.copyOf(said);
        problems = List.copyOf(problems);
    }

    public boolean sound() {
        return problems.isEmpty();
    }
}
