package org.commonweal.webkit;

import java.time.Instant;
import java.util.List;

/**
 * Something published to everyone, as catalogue and feed describe it. Addresses start with a slash.
 *
 * @param reference as people quote it, such as EV-10
 * @param path its page
 * @param version number of the version that is published
 * @param creatorCode code of the organisation that contributed it
 * @param licence address of the licence
 * @param frequency last part of the EU frequency code, such as ANNUAL; empty when not known
 * @param areas codes of the areas it covers
 * @param publishedAt when it first became public
 * @param modifiedAt when this version did
 */
public record PublishedDataset(
        String reference,
        String title,
        String description,
        String path,
        int version,
        String creatorCode,
        String creatorName,
        String licence,
        String frequency,
        List<String> areas,
        Instant publishedAt,
        Instant modifiedAt,
        List<Distribution> distributions) {

    public PublishedDataset {
        areas = List.copyOf(areas);
        distributions = List.copyOf(distributions);
    }

    /** A file to download. */
    public record Distribution(String title, String path, String mediaType, long bytes) {}
}
