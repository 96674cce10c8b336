package org.commonweal.access;

/**
 * What somebody is shown of a thing that they know of but cannot read.
 *
 * @param title what it is called, for those who may know; else what kind of thing it is
 * @param description empty for those who may only know that it exists
 * @param owner who it belongs to
 */
public record Door(String title, String description, String owner) {}
