package org.commonweal.consultation.variant;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Checks what is to be said in a variant, and tells what becomes different by it. */
final class SaidTexts {

    private static final int LONGEST_REPEATED = 300;

    private final VariantKind kind;
    private final SequencedMap<String, MainText> main = new LinkedHashMap<>();

    SaidTexts(VariantKind kind, List<MainText> texts) {
        this.kind = kind;
        texts.forEach(text -> main.put(text.key(), text));
    }

    @Nullable
    MainText main(String key) {
        return main.get(key);
    }

    /** What is wrong with words for this text, as a sentence that says what to do; empty if nothing is. */
    Optional<String> problem(MainText text, String words) {
        if (words.length() > text.limit()) {
            return Optional.of("It has %,d characters. Shorten it to %,d.".formatted(words.length(), text.limit()));
        }
        if (kind == VariantKind.BSL && !words.isEmpty() && !isAddress(words)) {
            return Optional.of("Enter the address of the film, beginning with https://");
        }
        return Optional.empty();
    }

    private static boolean isAddress(String words) {
        try {
            var address = new URI(words);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Short main texts that stand in several places are said the same way where nothing is said yet. */
    SequencedMap<String, VariantText> with(Map<String, String> said, Map<String, VariantText> before) {
        var all = new LinkedHashMap<String, VariantText>();
        said.forEach((key, words) -> {
            var text = main.get(key);
            if (text != null) {
                all.put(key, VariantText.of(words, text.text()));
            }
        });
        if (kind == VariantKind.BSL) {
            return all;
        }
        for (var text : List.copyOf(main.values())) {
            if (!all.containsKey(text.key())
                    && !before.containsKey(text.key())
                    && text.text().length() <= LONGEST_REPEATED) {
                same(text, said).ifPresent(words -> all.put(text.key(), VariantText.of(words, text.text())));
            }
        }
        return all;
    }

    private Optional<String> same(MainText text, Map<String, String> said) {
        return said.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && entry.getValue().length() <= text.limit())
                .filter(entry -> {
                    var other = main.get(entry.getKey());
                    return other != null && other.text().equals(text.text());
                })
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Before and after, for everyone to read. */
    String difference(String name, Map<String, VariantText> before, Map<String, VariantText> said) {
        var lines = new ArrayList<String>();
        said.forEach((key, text) -> {
            var old = before.get(key);
            var of = main.get(key);
            if (of == null || old != null && old.words().equals(text.words())) {
                return;
            }
            lines.add("%s, %s: %s".formatted(name, of.place(), flat(of.text())));
            if (old != null) {
                lines.add("Before: " + flat(old.words()));
            }
            lines.add(text.words().isEmpty() ? "Now: taken out" : "Now: " + flat(text.words()));
        });
        return String.join("\n", lines);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
