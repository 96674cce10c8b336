package org.commonweal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import org.commonweal.identity.Directory;
import org.commonweal.identity.OrganisationRef;
import org.commonweal.look.LookQueries;
import org.commonweal.webkit.Site;
import org.commonweal.webkit.SiteSettings;
import org.commonweal.webkit.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The installation as public pages name it. */
@Component
class PortalSite implements Site {

    private final Directory directory;
    private final SiteSettings settings;
    private final Texts texts;
    private final boolean demonstration;
    private final LookQueries looks;
    private final String styles = revision("tokens.css", "public.css");

    PortalSite(
            Directory directory,
            SiteSettings settings,
            LookQueries looks,
            Texts texts,
            @Value("${commonweal.demo.enabled:false}") boolean demonstration) {
        this.directory = directory;
        this.settings = settings;
        this.looks = looks;
        this.texts = texts;
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
        return styles + "-" + looks.present().revision();
    }

    @Override
    public String lookRevision() {
        return looks.present().revision();
    }

    @Override
    public boolean hasLogo() {
        return looks.present().logo() != null;
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    private static String revision(String... styles) {
        var sum = new CRC32C();
        for (var style : styles) {
            try (var content = new ClassPathResource("META-INF/resources/frontend/" + style).getInputStream()) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
