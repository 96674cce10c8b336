package org.commonweal.evidence.web;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.evidence.AreaSeries.AreaValue;
import org.commonweal.evidence.Figures;
import org.commonweal.evidence.FileAddress;
import org.commonweal.evidence.PublicPage;
import org.commonweal.evidence.PublicPage.PublicVersion;
import org.commonweal.evidence.area.AreaRef;
import org.commonweal.uikit.Formats;
import org.commonweal.uikit.Labels;
import org.jspecify.annotations.Nullable;

/** A public page in the words and pictures of its template. */
public record EvidencePageModel(PublicPage page, Drawings drawings, String baseUrl) {

    private static final int MOST_IN_TABLE = 400;

    public String title() {
        return page.description().title();
    }

    public String description() {
        return page.description().description();
    }

    public String address() {
        return "/evidence/" + page.ref();
    }

    public String kind() {
        return Labels.of(page.description().kind());
    }

    /** "1 January 2024 to 31 December 2024". */
    public String coverage() {
        return Formats.date(page.description().coverageFrom()) + " to "
                + Formats.date(page.description().coverageTo());
    }

    public String areas() {
        return page.areas().stream()
                .map(area -> area.name().equals(area.code()) ? area.code() : area.name() + " (" + area.code() + ")")
                .collect(Collectors.joining(", "));
    }

    public List<String> areaCodes() {
        return page.areas().stream().map(AreaRef::code).toList();
    }

    public String frequency() {
        var frequency = page.description().frequency();
        return frequency == null ? "" : frequency.label();
    }

    public String nextDue() {
        var next = page.description().nextDue();
        return next == null ? "" : Formats.date(next);
    }

    public @Nullable String quality() {
        var quality = page.quality();
        return quality == null ? null : quality.label();
    }

    public String personalData() {
        var declared = page.description().personalData();
        return declared == null ? "" : declared.label();
    }

    public String file(PublicVersion version) {
        return FileAddress.of(page.ref(), version.number(), version.fileName());
    }

    public String size(PublicVersion version) {
        return Formats.bytes(version.bytes());
    }

    public String day(PublicVersion version) {
        return Formats.day(version.published());
    }

    public String number(long count) {
        return Formats.number(count);
    }

    public @Nullable String chart() {
        var chart = page.chart();
        return chart == null ? null : drawings.ranking(page, chart.series());
    }

    public @Nullable String map() {
        var chart = page.chart();
        return chart == null ? null : drawings.map(page, chart);
    }

    /** The figures behind chart and map; the download has them all. */
    public List<AreaValue> figures() {
        var chart = page.chart();
        return chart == null
                ? List.of()
                : chart.series().values().stream().limit(MOST_IN_TABLE).toList();
    }

    public boolean figuresCut() {
        var chart = page.chart();
        return chart != null && chart.series().values().size() > MOST_IN_TABLE;
    }

    public String figure(AreaValue value) {
        return Figures.show(value.value());
    }

    /** The page for machines, as schema.org describes data sets. */
    public String jsonLd() {
        return DatasetJson.of(this);
    }
}
