package org.commonweal.evidence.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.commonweal.evidence.EvidenceDescription;
import org.commonweal.evidence.EvidenceDetails;
import org.commonweal.evidence.VersionDetails;
import org.commonweal.identity.PersonRef;
import org.commonweal.kernel.OrganisationId;
import org.commonweal.kernel.PersonId;
import org.commonweal.uikit.Fields;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** What is said about the version shown. */
class ItemAbout extends Div {

    private final transient ItemParts parts;

    ItemAbout(EvidenceDetails item, ItemParts parts) {
        this.parts = parts;
        var version = item.shown();
        var said = version.description();
        said.description().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        add(Fields.section("Details", details(said, version)));
        add(Fields.section("Handling", handling(item, version)));
    }

    private DescriptionList details(EvidenceDescription said, VersionDetails version) {
        var facts = Fields.facts();
        Fields.fact(facts, "Kind", Labels.of(said.kind()));
        optional(facts, "Speaks for needs that are", said.needType() == null ? null : Labels.of(said.needType()));
        optional(facts, "Publisher", said.publisher());
        var licence = said.licence();
        Fields.fact(facts, "Licence", licence == null ? "Not chosen yet" : licence.label());
        optional(facts, "Credit line", said.attribution());
        Fields.fact(
                facts,
                "Period",
                said.coverageFrom() == null
                        ? "Not given yet"
                        : Formats.date(said.coverageFrom()) + " to " + Formats.date(said.coverageTo()));
        optional(facts, "Areas", areas(said));
        optional(
                facts,
                "Updated",
                said.frequency() == null ? null : said.frequency().label());
        optional(facts, "Next update due", said.nextDue() == null ? null : Formats.date(said.nextDue()));
        var people = said.personalData();
        Fields.fact(facts, "Personal data", people == null ? "Not declared yet" : people.label());
        optional(facts, "Impact assessment", said.dpiaRef());
        var quality = version.quality();
        optional(facts, "Quality", quality == null ? null : quality.label() + ". " + version.qualityReason());
        return facts;
    }

    private String areas(EvidenceDescription said) {
        var names = parts.areas().names(said.areas());
        return said.areas().stream()
                .map(code -> names.containsKey(code) ? names.get(code) + " (" + code + ")" : code)
                .collect(Collectors.joining(", "));
    }

    private DescriptionList handling(EvidenceDetails item, VersionDetails version) {
        var facts = Fields.facts();
        if (version.hasFile()) {
            var download = new Anchor(EvidencePaths.download(item.ref(), version.number()), version.fileName());
            download.setRouterIgnore(true);
            Fields.fact(
                    facts,
                    "File",
                    new Div(download, new com.vaadin.flow.component.Text(" " + Formats.bytes(version.bytes()))));
        }
        Fields.fact(facts, "Added", Formats.dateTime(version.addedAt()) + by(version.addedBy()));
        if (version.submittedAt() != null) {
            Fields.fact(
                    facts,
                    "Submitted",
                    Formats.dateTime(version.submittedAt())
                            + by(version.submittedBy())
                            + inTheNameOf(version.submittedFor()));
        }
        if (version.reviewedAt() != null) {
            Fields.fact(facts, "Reviewed", Formats.dateTime(version.reviewedAt()) + by(version.reviewerId()));
        }
        if (version.publishedAt() != null && version.audience() != null) {
            Fields.fact(
                    facts,
                    "Published",
                    Formats.dateTime(version.publishedAt()) + " to: " + EvidenceWords.audience(version.audience()));
        }
        return facts;
    }

    private String by(java.util.@Nullable UUID person) {
        if (person == null) {
            return "";
        }
        var id = new PersonId(person);
        PersonRef found = parts.directory().people(java.util.List.of(id)).get(id);
        return found == null ? "" : " by " + found.name();
    }

    private String inTheNameOf(java.util.@Nullable UUID organisation) {
        if (organisation == null) {
            return "";
        }
        var id = new OrganisationId(organisation);
        var found = parts.directory().organisations(java.util.List.of(id)).get(id);
        return found == null ? "" : " for " + found.name();
    }

    private static void optional(DescriptionList facts, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            Fields.fact(facts, name, text);
        }
    }
}
