package org.commonweal.look;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.commonweal.kernel.Actor;
import org.commonweal.kernel.AggregateRoot;
import org.commonweal.kernel.Happened;
import org.commonweal.kernel.RuleViolation;
import org.commonweal.kernel.SubjectRef;
import org.jspecify.annotations.Nullable;

/** The look somebody chose; there is one row or none. */
@Entity
@Table(name = "portal_look")
class PortalLook extends AggregateRoot {

    static final String ONLY = "portal";

    /** Always the same and unique, so that there cannot be a second row. */
    @Column(name = "name", nullable = false, updatable = false, length = 20)
    private String name = ONLY;

    @Column(name = "brand", nullable = false, length = 7)
    private String brand = Look.STANDARD.brand();

    @Column(name = "brand_contrast", nullable = false, length = 7)
    private String brandContrast = Look.STANDARD.brandContrast();

    @Column(name = "link", nullable = false, length = 7)
    private String link = Look.STANDARD.link();

    @Column(name = "accent", nullable = false, length = 7)
    private String accent = Look.STANDARD.accent();

    @Column(name = "text_colour", nullable = false, length = 7)
    private String text = Look.STANDARD.text();

    @Column(name = "surface", nullable = false, length = 7)
    private String surface = Look.STANDARD.surface();

    @Lob
    @Column(name = "logo", length = Logo.MOST_BYTES)
    private byte @Nullable [] logo;

    /** Takes the colours, and the logo when there is a new one. */
    void adopt(Look look, @Nullable Logo picture, Actor by, Instant at) {
        var problems = look.problems();
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw RuleViolation.onField("look.colours", first.field(), first.message());
        }
        brand = look.brand();
        brandContrast = look.brandContrast();
        link = look.link();
        accent = look.accent();
        text = look.text();
        surface = look.surface();
        if (picture != null) {
            logo = picture.bytes();
        }
        changed(by, at);
    }

    void removeLogo(Actor by, Instant at) {
        logo = null;
        changed(by, at);
    }

    private void changed(Actor by, Instant at) {
        registerEvent(new Happened(
                new SubjectRef("look", rawId()),
                "look.changed",
                by,
                at,
                null,
                Map.of(
                        "colours",
                        String.join(" ", brand, brandContrast, link, accent, text, surface),
                        "logo",
                        logo == null ? "none" : "shown")));
    }

    Look look() {
        return new Look(brand, brandContrast, link, accent, text, surface);
    }

    byte @Nullable [] logo() {
        return logo == null ? null : logo.clone();
    }
}
