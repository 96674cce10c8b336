package org.commonweal.site;

import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.look.LookQueries;
import org.commonweal.webkit.Site;
import org.commonweal.webkit.SiteSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation as public pages name it. */
@Component
class PortalSite implements Site {

    private final Directory directory;
    private final SiteSettings settings;
    private final LookQueries looks;
    private final boolean demonstration;

    PortalSite(
            Directory directory,
            SiteSettings settings,
            LookQueries looks,
            @Value("${commonweal.demo.enabled:false}") boolean demonstration) {
        this.directory = directory;
        this.settings = settings;
        this.looks = looks;
        this.demonstration = demonstration;
    }

    @Override
    public String name() {
        return directory.homeCouncil().map(OrganisationRef::name).orElse("Commonweal");
    }

    @Override
    public String baseUrl() {
        return settings.baseUrl();
    }

    @Override
    public boolean demonstration() {
        return demonstration;
    }

    @Override
    public String revision() {
        return looks.present().revision();
    }

    @Override
    public boolean hasLogo() {
        return looks.present().logo() != null;
    }
}
