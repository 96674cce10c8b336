package org.commonweal.site;

/** A number an organisation is registered under, with the register in words. */
public record Registration(String scheme, String number) {}
