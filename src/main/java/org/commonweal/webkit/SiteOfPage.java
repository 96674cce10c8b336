package org.commonweal.webkit;

/** The installation as one page names it: looked up once, however often the layout asks. */
class SiteOfPage implements Site {

    private final Site site;
    private final String name;
    private final String revision;
    private final String lookRevision;
    private final boolean hasLogo;

    SiteOfPage(Site site) {
        this.site = site;
        this.name = site.name();
        this.revision = site.revision();
        this.lookRevision = site.lookRevision();
        this.hasLogo = site.hasLogo();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String baseUrl() {
        return site.baseUrl();
    }

    @Override
    public boolean demonstration() {
        return site.demonstration();
    }

    @Override
    public String revision() {
        return revision;
    }

    @Override
    public String lookRevision() {
        return lookRevision;
    }

    @Override
    public boolean hasLogo() {
        return hasLogo;
    }

    @Override
    public String text(String key, Object... arguments) {
        return site.text(key, arguments);
    }
}
