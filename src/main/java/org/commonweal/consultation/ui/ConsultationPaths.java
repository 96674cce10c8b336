package org.commonweal.consultation.ui;

import java.util.UUID;

/** Addresses below {@code /app/}. */
final class ConsultationPaths {

    static final String LIST = "consultations";
    static final String SLUG = "slug";
    static final String TAB = "tab";

    private ConsultationPaths() {}

    static String of(String slug) {
        return LIST + "/" + slug;
    }

    static String tab(String slug, ConsultationTab tab) {
        return tab == ConsultationTab.ABOUT ? of(slug) : of(slug) + "/" + tab.slug();
    }

    static String edit(String slug) {
        return of(slug) + "/edit";
    }

    static String rendition(String slug, String publicId) {
        return of(slug) + "/publication/" + publicId;
    }

    static String theme(String slug, UUID theme) {
        return of(slug) + "/themes/" + theme;
    }

    /** Outside the workspaces' own address, so from the root. */
    static String export(String slug, String format) {
        return "/files/consultations/" + slug + "/responses." + format;
    }

    /** Everything held under one reference. */
    static String pack(String slug, String reference) {
        return "/files/consultations/" + slug + "/held/" + reference + ".zip";
    }

    /** Published numbers that stand no more. */
    static String edition(String slug, int number) {
        return "/files/consultations/" + slug + "/editions/" + number + ".json";
    }

    static String attachment(String slug, String reference, UUID file) {
        return "/files/consultations/" + slug + "/responses/" + reference + "/files/" + file;
    }

    static String scan(String slug, String reference) {
        return "/files/consultations/" + slug + "/scans/" + reference;
    }
}
