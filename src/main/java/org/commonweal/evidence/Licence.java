package org.commonweal.evidence;

/** The terms under which evidence may be used. Only an open licence can be published to everyone. */
public enum Licence {
    OGL_3(
            "Open Government Licence v3.0",
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
            true),
    OPL_3(
            "Open Parliament Licence v3.0",
            "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/",
            true),
    CC_BY_4("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/", true),
    CC_BY_SA_4("Creative Commons Attribution-ShareAlike 4.0", "https://creativecommons.org/licenses/by-sa/4.0/", true),
    CC0("Creative Commons Zero: no rights reserved", "https://creativecommons.org/publicdomain/zero/1.0/", true),
    ODBL("Open Database Licence", "https://opendatacommons.org/licenses/odbl/1-0/", true),
    MIT("MIT Licence", "https://opensource.org/license/mit", true),
    RESERVED("All rights reserved: for those it is shared with", "", false);

    private final String label;
    private final String address;
    private final boolean open;

    Licence(String label, String address, boolean open) {
        this.label = label;
        this.address = address;
        this.open = open;
    }

    public String label() {
        return label;
    }

    /** Where the licence can be read; empty for rights reserved. */
    public String address() {
        return address;
    }

    public boolean open() {
        return open;
    }
}
