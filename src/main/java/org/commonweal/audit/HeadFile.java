package org.commonweal.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Keeps the head of the chain outside the database, because a chain whose end was cut off is still a chain. The file
 * has a line for the last seal of each day; copy it to a place of its own to be safe from whoever can write to both.
 */
class HeadFile {

    /** @param hash the hash of the seal at that time */
    record Head(long sealSeq, String hash, Instant at) {

        static Head parse(String line) {
            var parts = line.split(" ");
            return new Head(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
        }

        String line() {
            return sealSeq + " " + hash + " " + at;
        }

        LocalDate day() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }

    private final Path file;

    HeadFile(Path file) {
        this.file = file;
    }

    List<Head> heads() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(Head::parse)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a head; the one before it on the same day is dropped, unless the chain no longer has it. */
    void add(Head head, Predicate<Head> inChain) {
        var lines = new ArrayList<>(heads());
        if (!lines.isEmpty()) {
            var last = lines.getLast();
            if (last.day().equals(head.day()) && inChain.test(last)) {
                lines.removeLast();
            }
        }
        lines.add(head);
        write(lines.stream().map(Head::line).toList());
    }

    private void write(List<String> lines) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
