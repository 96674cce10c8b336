package org.commonweal.content;

import java.util.List;

/**
 * A term of the glossary.
 *
 * @param slug its anchor on the glossary page; stays when the name changes
 * @param version what a form was filled from
 */
public record TermDetails(
        TermId id,
        String slug,
        String name,
        String definition,
        String example,
        List<TermSynonym> synonyms,
        boolean retired,
        long version) {

    public String publicPath() {
        return "/glossary#" + slug;
    }
}
