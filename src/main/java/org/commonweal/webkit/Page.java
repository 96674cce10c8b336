package org.commonweal.webkit;

import org.jspecify.annotations.Nullable;

/**
 * What the public layout needs of every page.
 *
 * @param title without the portal's name, which the layout adds
 * @param description one sentence for search engines and shared links
 * @param path canonical address of the page, starting with a slash
 * @param feed address of the page's Atom feed, when there is one
 */
public record Page(
        String title,
        String description,
        String path,
        @Nullable String feed) {

    public static Page of(String title, String description, String path) {
        return new Page(title, description, path, null);
    }
}
