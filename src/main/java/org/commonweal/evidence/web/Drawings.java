package org.commonweal.evidence.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.commonweal.evidence.AreaSeries;
import org.commonweal.evidence.PublicPage;
import org.commonweal.evidence.PublicPage.PublicChart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the pictures of public pages as long as the pages they belong to. */
@Component
class Drawings {

    private final Cache<PublicPage, String> rankings =
            Caffeine.newBuilder().weakKeys().maximumSize(500).build();
    private final Cache<PublicPage, String> maps =
            Caffeine.newBuilder().weakKeys().maximumSize(500).build();

    String ranking(PublicPage page, AreaSeries series) {
        return rankings.get(page, key -> RankingSvg.of(series));
    }

    /** The map, or null when there is too little to draw. */
    @Nullable
    String map(PublicPage page, PublicChart chart) {
        var drawn = maps.get(page, key -> MapSvg.of(chart.series(), chart.shapes()));
        return drawn.isEmpty() ? null : drawn;
    }
}
