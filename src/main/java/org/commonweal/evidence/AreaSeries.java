package org.commonweal.evidence;

import java.util.List;

/**
 * One figure for each area, highest first.
 *
 * @param heading the name of the column drawn
 * @param areaHeading the name of the column of area codes
 * @param reading what the figures say, in one sentence
 * @param repeated whether areas had several rows, of which the first was taken
 */
public record AreaSeries(String heading, String areaHeading, List<AreaValue> values, String reading, boolean repeated) {

    /** An area with its figure; the name is the code where no list knows it. */
    public record AreaValue(String code, String name, double value) {}

    public AreaSeries {
        values = List.copyOf(values);
    }
}
