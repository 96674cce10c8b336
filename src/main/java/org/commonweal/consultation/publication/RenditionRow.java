package org.commonweal.consultation.publication;

/**
 * A response in the list of those that may be published.
 *
 * @param hits how many places of it may identify somebody
 */
public record RenditionRow(
        String publicId, RenditionState state, String attribution, String beginning, int hits, String reason) {

    private static final int BEGINNING = 120;

    static RenditionRow of(Rendition rendition, KnownNames names) {
        var first = rendition.answers().getFirst().text().strip();
        int hits = rendition.answers().stream()
                .mapToInt(answer -> Detectors.find(answer.text(), names).size())
                .sum();
        return new RenditionRow(
                rendition.publicId(),
                rendition.state(),
                rendition.attribution(),
                first.length() > BEGINNING
                        ? first.substring(0, first.offsetByCodePoints(0, first.codePointCount(0, BEGINNING))) + "…"
                        : first,
                hits,
                rendition.reason());
    }
}
