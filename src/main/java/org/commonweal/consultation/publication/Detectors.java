package org.commonweal.consultation.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what may identify people in a text. They err on the side of finding too much: a person decides about each hit,
 * nobody sees what was missed.
 */
final class Detectors {

    private static final String DOT = "(?:\\.|\\s?(?:\\(dot\\)|\\[dot\\])\\s?)";
    private static final String SEPARATED = "[\\s().\\u2010-\\u2015-]{0,3}";

    private static final Map<HitKind, List<Pattern>> PATTERNS = new LinkedHashMap<>();

    static {
        PATTERNS.put(
                HitKind.EMAIL,
                List.of(
                        pattern(
                                "(?i)(?<![\\w.+%'-])[\\w.+%'-]++\\s?(?:@|\\uff20|\\(at\\)|\\[at\\]|\\{at\\})\\s?[\\w-]+(?:"
                                        + DOT + "[\\w-]+){1,9}"),
                        pattern("(?i)(?<![\\w.+-])[\\w.+-]++ at [\\w-]+(?: dot [\\w-]+){1,9}")));
        PATTERNS.put(
                HitKind.URL,
                List.of(
                        pattern("(?i)\\b(?:https?://|www\\.)[^\\s<>\"]+[\\w/]"),
                        pattern(
                                "(?i)(?<![\\w.@-])(?:[\\w-]++\\.){1,9}(?:co\\.uk|uk|com|org|net|info|eu|tv)\\b(?:/[^\\s<>\"]*[\\w/])?"),
                        pattern("(?<![\\w@.])@\\w{3,}")));
        PATTERNS.put(
                HitKind.PHONE,
                List.of(
                        pattern("(?<![\\w+])(?:(?:\\+|00)\\s?44" + SEPARATED + "(?:0" + SEPARATED + ")?|\\(?0)"
                                + "(?!\\d?[./-]\\d{1,2}[./-](?:19|20)?\\d{2}\\b)(?:" + SEPARATED
                                + "\\d){9,10}(?!\\d)"),
                        pattern("(?i)(?<!\\w)[o0]7(?:[\\s.-]?[\\do]){9}(?!\\w)"),
                        pattern(
                                "(?i)\\b(?:tel|phone|telephone|call|ring|text|mobile|mob|whatsapp)\\b(?: me| us| him| her)?"
                                        + "(?: on| at)?\\W{0,4}(\\d(?:[\\s-]?\\d){5,11})(?!\\d)")));
        PATTERNS.put(
                HitKind.NI_NUMBER,
                List.of(pattern("(?i)\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?:[\\s.-]?\\d{2}){3}[\\s.-]?[A-D]\\b")));
        PATTERNS.put(
                HitKind.POSTCODE,
                List.of(
                        pattern(
                                "(?i)\\b(?:GIR\\s?0AA|[A-PR-UWYZ](?:\\d{1,2}|[A-HK-Y]\\d{1,2}|\\d[A-HJKPSTUW]"
                                        + "|[A-HK-Y]\\d[ABEHMNPRVWXY]))(?!\\s+\\d(?-i:nd|rd)\\b)[\\s.-]{0,2}\\d[ABD-HJLNP-UW-Z]{2}\\b")));
        PATTERNS.put(
                HitKind.VEHICLE,
                List.of(
                        pattern("\\b[A-Z]{2}\\d{2}[\\s-]?[A-Z]{3}\\b"),
                        pattern(
                                "(?i)\\b[a-hj-pr-y]{2}\\d{2}\\s?(?!(?:and|for|the|was|are|but|has|had|can|not|our|all|per)\\b)"
                                        + "[a-hj-pr-z]{3}\\b"),
                        pattern("\\b[A-HJ-NPR-TV-Y]\\d{1,3}\\s?(?!THE\\b|AND\\b|FOR\\b)[A-Z]{3}\\b"),
                        pattern("\\b[A-Z]{3}\\s?\\d{1,3}[A-HJ-NPR-TV-Y]\\b"),
                        pattern("\\b[A-Z]{1,2}[IZ][A-Z]?\\s?\\d{1,4}\\b")));
    }

    private Detectors() {}

    /** Everything found, in the order of the text and without overlaps. */
    static List<Hit> find(String text, KnownNames names) {
        var all = new ArrayList<Hit>();
        PATTERNS.forEach((kind, patterns) -> patterns.forEach(pattern -> add(all, kind, pattern, text)));
        names.patterns().forEach(pattern -> add(all, HitKind.OWN_NAME, pattern, text));
        var apart = new ArrayList<Hit>();
        all.stream()
                .sorted(Comparator.comparingInt((Hit hit) -> hit.start() - hit.end())
                        .thenComparing(Hit::kind))
                .filter(hit -> apart.stream().noneMatch(hit::overlaps))
                .forEach(apart::add);
        apart.sort(Comparator.comparingInt(Hit::start));
        return apart;
    }

    private static void add(List<Hit> hits, HitKind kind, Pattern pattern, String text) {
        var found = pattern.matcher(text);
        while (found.find()) {
            int group = found.groupCount() > 0 && found.group(1) != null ? 1 : 0;
            hits.add(new Hit(kind, found.start(group), found.end(group), found.group(group)));
        }
    }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }
}
