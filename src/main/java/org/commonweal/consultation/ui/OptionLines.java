package org.commonweal.consultation.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultedOption;

/** Options as lines of text: the name, what it means, why it was set aside. */
final class OptionLines {

    private OptionLines() {}

    static String write(List<ConsultedOption> options) {
        return options.stream()
                .map(option -> option.name() + " | " + flat(option.text())
                        + (option.setAside().isEmpty() ? "" : " | " + flat(option.setAside())))
                .collect(Collectors.joining("\n"));
    }

    static List<ConsultedOption> read(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(OptionLines::option)
                .toList();
    }

    private static ConsultedOption option(String line) {
        var parts = line.split("\\|", 3);
        return new ConsultedOption(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").replace('|', '/');
    }
}
