package org.commonweal.site;

/** Where the public may write to. */
public record PublicContact(String email) {}
