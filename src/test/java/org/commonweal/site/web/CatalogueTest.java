package org.commonweal.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonweal.access.Classification;
import org.commonweal.evidence.EvidenceFixtures;
import org.commonweal.evidence.NewVersion;
import org.commonweal.evidence.UpdateFrequency;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a harvester finds that knows the cross-government model and nothing of this portal. */
@PortalTest
class CatalogueTest {

    private static final String BASE = "http://localhost:8080";
    private static final String FREQ = "http://purl.org/cld/freq/";
    private static final Set<String> FREQUENCIES = Set.of(
            "triennial biennial annual semiannual threeTimesAYear quarterly bimonthly monthly semimonthly biweekly"
                    .split(" "));
    private static final Set<String> OTHER_FREQUENCIES =
            Set.of("threeTimesAMonth weekly semiweekly threeTimesAWeek daily continuous irregular".split(" "));

    @LocalServerPort
    int port;

    @Autowired
    EvidenceFixtures fixtures;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void saysAllThatTheModelRequiresOfEveryDataSetAndEveryFileCanBeFetched() throws Exception {
        var decennial = published("Census day; ünïcödé", "a census % of 2021.csv", UpdateFrequency.TEN_YEARLY);
        var quarterly = published("Quarter by quarter", "figures.csv", UpdateFrequency.QUARTERLY);

        var datasets = datasets();

        assertThat(datasets).extracting(one -> one.at("/@id").asString()).contains(decennial, quarterly);
        for (var dataset : datasets) {
            describedInFull(dataset);
        }
        assertThat(frequencies(datasets, decennial))
                .containsExactly(
                        FREQ + "irregular", "http://publications.europa.eu/resource/authority/frequency/DECENNIAL");
        assertThat(frequencies(datasets, quarterly))
                .containsExactly(
                        FREQ + "quarterly", "http://publications.europa.eu/resource/authority/frequency/QUARTERLY");
        assertThat(datasets.stream()
                        .filter(one -> one.at("/@id").asString().equals(decennial))
                        .map(one -> one.at("/dct:title").asString()))
                .containsExactly("Census day; ünïcödé");
    }

    @Test
    void namesItselfAndItsPublisher() throws Exception {
        var answer = get(BASE + "/catalog.jsonld");
        var catalogue = JsonMapper.shared().readTree(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/ld+json");
        assertThat(catalogue.at("/@type").asString()).isEqualTo("dcat:Catalog");
        assertThat(catalogue.at("/@context/dcat").asString()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(catalogue.at("/@context/dct").asString()).isEqualTo("http://purl.org/dc/terms/");
        for (var required : List.of("dct:title", "dct:description")) {
            assertThat(catalogue.path(required).asString()).as(required).isNotBlank();
        }
        assertThat(catalogue.at("/dct:publisher/@id").asString()).isEqualTo(BASE);
        assertThat(catalogue.at("/foaf:homepage/@id").asString()).isEqualTo(BASE + "/");
    }

    private void describedInFull(JsonNode dataset) throws Exception {
        var id = dataset.at("/@id").asString();
        assertThat(dataset.at("/@type").asString()).as(id).isEqualTo("dcat:Dataset");
        assertThat(dataset.at("/dct:type/@id").asString()).as(id).isEqualTo("dcat:Dataset");
        assertThat(dataset.at("/dct:identifier").asString()).isEqualTo(id);
        for (var required : List.of("dct:title", "dct:description", "dcat:version")) {
            assertThat(dataset.path(required).asString())
                    .as(required + " of " + id)
                    .isNotBlank();
        }
        assertThat(dataset.at("/dct:license/@id").asString())
                .as("licence of " + id)
                .startsWith("http");
        assertThat(dataset.at("/dct:accessRights").asString()).isEqualTo("OPEN");
        assertThat(dataset.at("/uk:securityClassification").asString()).isEqualTo("OFFICIAL");
        assertThat(dataset.at("/dcat:contactPoint/vcard:fn").asString()).isNotBlank();
        assertThat(dataset.at("/dcat:contactPoint/vcard:hasEmail/@id").asString())
                .startsWith("mailto:");
        assertThat(dataset.at("/dct:modified/@value").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        assertThat(dataset.at("/dct:publisher/@id").asString()).startsWith(BASE + "/organisations/");
        assertThat(dataset.at("/dct:creator/0/@id").asString()).startsWith(BASE + "/organisations/");
        var frequency = dataset.at("/dct:accrualPeriodicity/0/@id").asString();
        assertThat(frequency).startsWith(FREQ);
        var code = frequency.substring(FREQ.length());
        assertThat(FREQUENCIES.contains(code) || OTHER_FREQUENCIES.contains(code))
                .as(code)
                .isTrue();
        assertThat(get(id).statusCode()).as(id).isEqualTo(200);
        assertThat(dataset.at("/dcat:distribution").size()).as(id).isPositive();
        for (var file : dataset.at("/dcat:distribution")) {
            canBeFetched(file);
        }
    }

    private void canBeFetched(JsonNode file) throws Exception {
        var address = file.at("/dcat:downloadURL/@id").asString();
        assertThat(file.at("/@type").asString()).isEqualTo("dcat:Distribution");
        assertThat(file.at("/dct:type/@id").asString()).isEqualTo("dcat:Distribution");
        assertThat(file.at("/dct:identifier").asString()).isEqualTo(address);
        assertThat(file.at("/dct:title").asString()).isNotBlank();
        assertThat(file.at("/dct:license/@id").asString()).startsWith("http");

        var request = HttpRequest.newBuilder(here(address)).build();
        var answer = client.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.body()).hasSize(file.at("/dcat:byteSize").asInt());
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(file.at("/dcat:mediaType/@id").asString())
                .isEqualTo("https://www.iana.org/assignments/media-types/" + type);
    }

    private List<JsonNode> datasets() throws Exception {
        var all = new ArrayList<JsonNode>();
        var next = BASE + "/catalog.jsonld";
        while (!next.isEmpty()) {
            var answer = get(next);
            assertThat(answer.statusCode()).as(next).isEqualTo(200);
            JsonMapper.shared().readTree(answer.body()).at("/dcat:dataset").forEach(all::add);
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>; rel=\"next\"", "$1"))
                    .orElse("");
        }
        return all;
    }

    private static List<String> frequencies(List<JsonNode> datasets, String id) {
        var found = new ArrayList<String>();
        datasets.stream()
                .filter(one -> one.at("/@id").asString().equals(id))
                .forEach(one -> one.at("/dct:accrualPeriodicity")
                        .forEach(code -> found.add(code.at("/@id").asString())));
        return found;
    }

    private String published(String title, String file, UpdateFrequency frequency) {
        var space = fixtures.space(Classification.PARTNER);
        var description = EvidenceFixtures.complete(title).updated(frequency, null);
        var id = fixtures.draft(space, description, NewVersion.of(fixtures.file(file, "area,value\nE07DEMO1,3\n")));
        fixtures.publish(space, id, Classification.PUBLIC);
        return BASE + "/evidence/" + fixtures.ref(id);
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(here(address)).build(), BodyHandlers.ofString());
    }

    private URI here(String address) {
        assertThat(address).startsWith(BASE);
        return URI.create("http://localhost:" + port + address.substring(BASE.length()));
    }
}
