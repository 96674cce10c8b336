package org.commonweal.site.ui;

import org.commonweal.uikit.PortalName;
import org.commonweal.webkit.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workspaces go by the same name as the public pages. */
@Component
class SiteName implements PortalName {

    private final Site site;

    SiteName(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return site.name();
    }

    @Override
    public @Nullable String logo() {
        return site.hasLogo() ? "/logo.png?v=" + site.lookRevision() : null;
    }

    @Override
    public boolean demonstration() {
        return site.demonstration();
    }
}
