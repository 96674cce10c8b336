package org.commonweal.site.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.site.PublicContact;
import org.commonweal.webkit.PublishedDataset;
import org.commonweal.webkit.PublishedDataset.Distribution;
import org.commonweal.webkit.Site;
import org.springframework.stereotype.Component;

/**
 * Writes DCAT after the cross-government metadata model. Creators and publishers are named by the portal's own
 * addresses, because the model's list of bodies knows central government only.
 */
@Component
class Catalogue {

    private static final String FREQUENCY = "http://purl.org/cld/freq/";
    private static final String EU_FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, String> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "uk", "https://w3id.org/co-cddo/uk-gov-metadata-exchange-model#");

    private final Site site;
    private final PublicContact contact;

    Catalogue(Site site, PublicContact contact) {
        this.site = site;
        this.contact = contact;
    }

    Map<String, Object> describe(List<PublishedDataset> datasets) {
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", CONTEXT);
        catalogue.put("@id", site.baseUrl() + CatalogueController.PATH);
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", site.name());
        catalogue.put("dct:description", site.text("site.home.description"));
        catalogue.put("dct:publisher", reference(site.baseUrl()));
        catalogue.put("foaf:homepage", reference(site.baseUrl() + "/"));
        catalogue.put("dcat:dataset", datasets.stream().map(this::dataset).toList());
        return catalogue;
    }

    private Map<String, Object> dataset(PublishedDataset dataset) {
        var address = site.baseUrl() + dataset.path();
        var creator = reference(site.baseUrl() + "/organisations/" + dataset.creatorCode());
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", address);
        described.put("@type", "dcat:Dataset");
        described.put("dct:type", reference("dcat:Dataset"));
        described.put("dct:identifier", address);
        described.put("dct:title", dataset.title());
        described.put("dct:description", dataset.description());
        described.put("dct:license", reference(dataset.licence()));
        described.put("dcat:version", String.valueOf(dataset.version()));
        described.put("dct:accessRights", "OPEN");
        described.put("uk:securityClassification", "OFFICIAL");
        described.put("dcat:contactPoint", contactPoint());
        described.put("dct:issued", instant(dataset.publishedAt()));
        described.put("dct:modified", instant(dataset.modifiedAt()));
        described.put("dct:creator", List.of(creator));
        described.put("dct:publisher", creator);
        described.put("dct:accrualPeriodicity", frequencies(dataset.frequency()));
        described.put("dct:spatial", dataset.areas());
        described.put(
                "dcat:distribution",
                dataset.distributions().stream()
                        .map(file -> distribution(file, dataset.licence()))
                        .toList());
        return described;
    }

    private Map<String, Object> distribution(Distribution file, String licence) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", site.baseUrl() + file.path());
        described.put("@type", "dcat:Distribution");
        described.put("dct:type", reference("dcat:Distribution"));
        described.put("dct:identifier", site.baseUrl() + file.path());
        described.put("dct:title", file.title());
        described.put("dct:license", reference(licence));
        described.put("dcat:downloadURL", reference(site.baseUrl() + file.path()));
        described.put("dcat:mediaType", reference(MEDIA_TYPE + bare(file.mediaType())));
        described.put("dcat:byteSize", file.bytes());
        return described;
    }

    private Map<String, Object> contactPoint() {
        return Map.of(
                "@type", "vcard:Organization",
                "vcard:fn", site.name(),
                "vcard:hasEmail", reference("mailto:" + contact.email()));
    }

    /** The model's own frequency, and the EU's: the model has no word for what is never updated, or every ten years. */
    private static List<Map<String, String>> frequencies(String code) {
        var model = reference(FREQUENCY + frequency(code));
        return code.isEmpty() ? List.of(model) : List.of(model, reference(EU_FREQUENCY + code));
    }

    /** Without what comes after the type, such as the character set. */
    private static String bare(String mediaType) {
        return mediaType.replaceFirst(";.*", "").strip();
    }

    private static String frequency(String code) {
        return switch (code) {
            case "WEEKLY" -> "weekly";
            case "MONTHLY" -> "monthly";
            case "QUARTERLY" -> "quarterly";
            case "ANNUAL" -> "annual";
            default -> "irregular";
        };
    }

    private static Map<String, String> instant(java.time.Instant instant) {
        return Map.of("@type", "xsd:dateTime", "@value", instant.toString());
    }

    private static Map<String, String> reference(String address) {
        return Map.of("@id", address);
    }
}
