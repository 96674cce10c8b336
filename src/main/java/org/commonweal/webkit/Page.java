package org.commonweal.webkit;

import org.jspecify.annotations.Nullable;

/**
 * What the public layout needs of every page.
 *
 * @param title without the portal's name, which the layout adds
 * @param description one sentence for search engines and shared links
 * @param path canonical address of the page, starting with a slash
 * @param lang its language
 * @param dir the way its letters run, where that is not from left to right
 * @param feed address of the page's Atom feed, when there is one
 */
public record Page(
        String title,
        String description,
        String path,
        @Nullable String feed,
        String lang,
        @Nullable String dir) {

    private static final String ENGLISH = "en-GB";

    public Page(String title, String description, String path, @Nullable String feed) {
        this(title, description, path, feed, ENGLISH, null);
    }

    /** The same page in another language. */
    public Page in(String language, @Nullable String direction) {
        return new Page(title, description, path, feed, language, direction);
    }

    /** Language of the words around the page, where that is not the page's own. */
    public @Nullable String frame() {
        return lang.equals(ENGLISH) ? null : ENGLISH;
    }

    public @Nullable String frameDir() {
        return dir == null ? null : "ltr";
    }

    public static Page of(String title, String description, String path) {
        return new Page(title, description, path, null);
    }
}
