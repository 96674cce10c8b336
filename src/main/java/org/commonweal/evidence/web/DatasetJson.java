package org.commonweal.evidence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.evidence.PublicPage.PublicVersion;
import tools.jackson.databind.json.JsonMapper;

/** Describes published evidence in the vocabulary of schema.org. */
final class DatasetJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DatasetJson() {}

    static String of(EvidencePageModel model) {
        var page = model.page();
        var said = page.description();
        var dataset = new LinkedHashMap<String, Object>();
        dataset.put("@context", "https://schema.org/");
        dataset.put("@type", "Dataset");
        dataset.put("@id", model.baseUrl() + model.address());
        dataset.put("identifier", page.ref());
        dataset.put("name", said.title());
        dataset.put("description", said.description());
        dataset.put("url", model.baseUrl() + model.address());
        dataset.put("version", String.valueOf(page.number()));
        var licence = said.licence();
        if (licence != null) {
            dataset.put("license", licence.address());
        }
        dataset.put("datePublished", page.shown().published().toString());
        dataset.put("temporalCoverage", said.coverageFrom() + "/" + said.coverageTo());
        dataset.put(
                "spatialCoverage",
                page.areas().stream()
                        .map(area -> Map.of("@type", "Place", "name", area.name(), "identifier", area.code()))
                        .toList());
        dataset.put("creator", Map.of("@type", "Organization", "name", said.publisher()));
        dataset.put("distribution", List.of(download(model, page.shown())));
        // "<" cannot end the script element it stands in when it is written as an escape.
        return JSON.writeValueAsString(dataset).replace("<", "\\u003c");
    }

    private static Map<String, Object> download(EvidencePageModel model, PublicVersion version) {
        var download = new LinkedHashMap<String, Object>();
        download.put("@type", "DataDownload");
        download.put("contentUrl", model.baseUrl() + model.file(version));
        download.put("encodingFormat", version.mediaType());
        download.put("contentSize", version.bytes() + " B");
        download.put("sha256", version.sha256());
        return download;
    }
}
