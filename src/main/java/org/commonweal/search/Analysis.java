package org.commonweal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How text becomes terms. */
class Analysis implements LuceneAnalysisConfigurer {

    /** Words by their stem, without accents: "priorities" meets "priority". */
    static final String ENGLISH = "english";

    /** Words as they are, for what is typed so far. */
    static final String PLAIN = "plain";

    /** Beginnings of words, for suggestions. */
    static final String STARTS = "starts";

    /** What joins words in the names of files: "Lunch_clubs.csv" is three words. */
    private static final String JOINTS = "_|(?<=\\p{L})\\.(?=\\p{L})";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", JOINTS)
                .param("replacement", " ")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("asciiFolding")
                .tokenFilter("porterStem");
        context.analyzer(PLAIN)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", JOINTS)
                .param("replacement", " ")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(STARTS)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", JOINTS)
                .param("replacement", " ")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", "20");
    }

    /** The terms an analyzer makes of a text. */
    static List<String> terms(Analyzer analyzer, String text) {
        var terms = new ArrayList<String>();
        try (var stream = analyzer.tokenStream("any", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
