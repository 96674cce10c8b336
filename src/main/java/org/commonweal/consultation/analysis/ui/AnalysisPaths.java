package org.commonweal.consultation.analysis.ui;

/** Addresses below {@code /app/}. */
final class AnalysisPaths {

    static final String SLUG = "slug";
    static final String TABLES = "consultations/:slug/tables";

    static final String QUESTION = "question";
    static final String CODING = "consultations/:slug/coding/:question?";
    static final String CODEBOOK = "consultations/:slug/codebook/:question?";
    static final String HEARD = "consultations/:slug/heard";
    static final String INTEGRITY = "consultations/:slug/integrity";

    private AnalysisPaths() {}

    static String of(String path, String slug, String question) {
        var address = of(path, slug);
        return question.isEmpty() ? address.replace("/:question?", "") : address.replace(":question?", question);
    }

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
