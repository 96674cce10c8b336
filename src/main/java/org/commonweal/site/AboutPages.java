package org.commonweal.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.commonweal.database.DataFolder;
import org.commonweal.identity.OpenToAll;
import org.commonweal.webkit.Markdown;
import org.commonweal.webkit.Site;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Longer texts about the site, written in Markdown. A council replaces one by putting its own into {@code pages} in the
 * data folder under the same name.
 */
@Service
@Transactional(readOnly = true)
@OpenToAll
public class AboutPages {

    private final DataFolder data;
    private final ContactSettings contact;
    private final Site site;

    AboutPages(DataFolder data, ContactSettings contact, Site site) {
        this.data = data;
        this.contact = contact;
        this.site = site;
    }

    /** HTML below the page's heading, with the council's own details filled in. */
    public String html(String name) {
        return Markdown.html(read(name + ".md")
                .replace("{council}", site.name())
                .replace("{site}", site.baseUrl())
                .replace("{email}", contact.email())
                .replace("{data-protection-email}", contact.dataProtection())
                .replace("{phone}", orNone(contact.phone()))
                .replace("{address}", orNone(contact.address()))
                .replace("{statement-date}", contact.statementDate()));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "not given" : text;
    }

    private String read(String name) {
        var own = data.folder("pages").resolve(name);
        try {
            return Files.exists(own)
                    ? Files.readString(own)
                    : new ClassPathResource("pages/" + name)
                            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
