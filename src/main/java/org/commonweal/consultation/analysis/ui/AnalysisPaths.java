package org.commonweal.consultation.analysis.ui;

/** Addresses below {@code /app/}. */
final class AnalysisPaths {

    static final String SLUG = "slug";
    static final String TABLES = "consultations/:slug/tables";

    private AnalysisPaths() {}

    static String of(String path, String slug) {
        return path.replace(":slug", slug);
    }

    static String consultation(String slug) {
        return "consultations/" + slug;
    }

    static String results(String slug) {
        return "consultations/" + slug + "/results";
    }
}
