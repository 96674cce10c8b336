package org.commonweal.webkit;

import java.util.List;

/** Implemented by whoever publishes data: what the catalogue, the feed and the home page list. */
public interface PublishedDatasets {

    /** One page of what is published to everyone now, the newest first. */
    List<PublishedDataset> page(int page, int size);

    long count();
}
