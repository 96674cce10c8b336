package org.commonweal.consultation.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A consultation file as it is kept, held against what the record says of it. */
final class PackedFile {

    static final String PDF = "consultation-file.pdf";
    static final String MANIFEST = "manifest.txt";

    private static final String INSIDE = " in the packed file";

    private PackedFile() {}

    static String part(int number) {
        return "parts/%02d.txt".formatted(number);
    }

    /**
     * What was changed in it, and which lines of the manifest that is kept beside it.
     *
     * @param sealed of the record: the hash of the manifest, and of the packed file unless it is an old one
     */
    static List<String> changed(byte[] packed, String manifest, Map<String, String> sealed) {
        var entries = entries(packed);
        var inside = entries.getOrDefault(MANIFEST, new byte[0]);
        boolean right = FilePart.sha256(inside).equals(sealed.get("manifest"));
        var lines = (right ? new String(inside, StandardCharsets.UTF_8) : manifest)
                .lines()
                .toList();
        var changed = new ArrayList<String>();
        if (!right) {
            changed.add(MANIFEST + INSIDE);
        }
        var known = new HashSet<>(List.of(MANIFEST));
        for (int at = 0; at < lines.size(); at++) {
            var name = at == 0 ? PDF : part(at);
            var content = entries.get(name);
            known.add(name);
            if (content == null || !lines.get(at).startsWith(FilePart.sha256(content) + "  ")) {
                changed.add((at == 0 ? PDF : name(lines.get(at))) + INSIDE);
            }
        }
        entries.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> changed.add(name + INSIDE));
        if (changed.isEmpty()
                && !FilePart.sha256(packed).equals(sealed.getOrDefault("packed", FilePart.sha256(packed)))) {
            changed.add("the packed file");
        }
        changed.addAll(linesChanged(lines, manifest.lines().toList()));
        return changed;
    }

    private static List<String> linesChanged(List<String> right, List<String> kept) {
        var changed = new ArrayList<String>();
        for (int at = 0; at < Math.max(right.size(), kept.size()); at++) {
            if (at >= right.size() || at >= kept.size() || !right.get(at).equals(kept.get(at))) {
                changed.add("line %d of the manifest".formatted(at + 1));
            }
        }
        return changed;
    }

    /** What a line of the manifest names; all of it if it is no such line. */
    static String name(String line) {
        return line.matches("[0-9a-f]{64}  .+") ? line.substring(66) : line;
    }

    /** As far as it can be read. */
    private static Map<String, byte[]> entries(byte[] packed) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException broken) {
            return entries;
        }
        return entries;
    }
}
