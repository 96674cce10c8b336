package org.commonweal.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.commonweal.kernel.PortalClock;
import org.commonweal.webkit.PublishedDataset;
import org.commonweal.webkit.PublishedDatasets;
import org.commonweal.webkit.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class FeedControllerTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void staysReadableWhenNamesHoldSignsThatXmlForbids() throws Exception {
        var dataset = new PublishedDataset(
                "EV-1",
                "Title\u0001 <b>",
                "Text\u0000",
                "/evidence/EV-1",
                1,
                "X",
                "Charity\u001B & Co",
                "",
                "",
                List.of(),
                AT,
                AT,
                List.of());

        var feed = controller(dataset).feed().getBody();

        assertThat(feed).contains("Title  &lt;b&gt;", "Charity  &amp; Co").doesNotContain("\u0000", "\u0001", "\u001B");
    }

    @SuppressWarnings("unchecked")
    private static FeedController controller(PublishedDataset dataset) {
        var datasets = mock(PublishedDatasets.class);
        when(datasets.page(anyInt(), anyInt())).thenReturn(List.of(dataset));
        ObjectProvider<PublishedDatasets> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(datasets);
        var site = mock(Site.class);
        when(site.baseUrl()).thenReturn("http://localhost:8080");
        when(site.name()).thenReturn("Wellspring");
        when(site.text(any())).thenReturn("Newest");
        return new FeedController(provider, site, new PortalClock(Clock.systemUTC()));
    }
}
