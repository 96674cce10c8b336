package org.commonweal.consultation.channel.ui;

/** Addresses below {@code /app/}. */
final class ChannelPaths {

    static final String SLUG = "slug";
    static final String IMPORT = "consultations/:slug/import";
    static final String ENTRY = "consultations/:slug/entry";
    static final String KEYING = "consultations/:slug/keying";

    private ChannelPaths() {}

    static String of(String path, String slug) {
        return path.replace(":slug", slug);
    }

    static String consultation(String slug) {
        return "consultations/" + slug;
    }

    static String responses(String slug) {
        return "consultations/" + slug + "/responses";
    }
}
