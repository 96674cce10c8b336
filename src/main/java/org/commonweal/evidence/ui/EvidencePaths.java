package org.commonweal.evidence.ui;

import java.util.UUID;

/** Addresses below {@code /app/}. */
final class EvidencePaths {

    static final String LIST = "evidence";
    static final String REF = "ref";
    static final String TAB = "tab";
    static final String SPACE = "space";
    static final String VERSION = "version";

    private EvidencePaths() {}

    static String item(String ref) {
        return "evidence/" + ref;
    }

    static String tab(String ref, ItemTab tab) {
        return tab == ItemTab.ABOUT ? item(ref) : item(ref) + "/" + tab.slug();
    }

    /** Where this version stays, whatever comes after it. */
    static String version(String ref, int number) {
        return pinned(item(ref), number);
    }

    static String pinned(String path, int number) {
        return path + "?" + VERSION + "=" + number;
    }

    static String edit(String ref) {
        return item(ref) + "/edit";
    }

    static String add(UUID space) {
        return "evidence/add/" + space;
    }

    /** Outside the workspaces' own address, so from the root. */
    static String download(String ref, int number) {
        return "/files/evidence/" + ref + "/versions/" + number;
    }
}
