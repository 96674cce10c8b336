package org.commonweal.evidence.area;

/** An area as pickers show it. */
public record AreaRef(String code, String name) {}
