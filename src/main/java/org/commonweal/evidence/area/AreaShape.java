package org.commonweal.evidence.area;

/** An area with its outline as a GeoJSON geometry. */
public record AreaShape(String code, String name, String geometry) {}
