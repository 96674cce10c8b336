package org.commonweal.webkit;

/** What the public layout shows of the installation on every page; supplied by whoever knows it. */
public interface Site {

    /** Name of the council. */
    String name();

    /** Address without a trailing slash. */
    String baseUrl();

    /** True when the portal shows invented people and figures. */
    boolean demonstration();

    /** Changes when the look does, so that browsers fetch the style sheets again. */
    String revision();

    /** Changes with the council's own colours and logo only. */
    String lookRevision();

    /** Whether {@code /logo.png} has the council's logo. */
    boolean hasLogo();

    /** A fixed text of the public pages, see {@link Texts}. */
    String text(String key, Object... arguments);
}
