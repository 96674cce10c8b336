package org.commonweal.consultation.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonweal.consultation.Channel;

/**
 * How a file of responses is to be read.
 *
 * @param sheet the workbook's sheet; empty for the one that looks like the data
 * @param uses one for each column
 * @param channel of rows that do not say
 * @param channels what the file's own words for channels mean
 * @param receivedOn for rows that do not say
 */
public record ImportPlan(
        String sheet, List<ColumnUse> uses, Channel channel, Map<String, Channel> channels, LocalDate receivedOn) {

    public ImportPlan {
        uses = List.copyOf(uses);
        channels = Map.copyOf(channels);
    }

    public ImportPlan using(List<ColumnUse> columns) {
        return new ImportPlan(sheet, columns, channel, channels, receivedOn);
    }

    public ImportPlan by(Channel usual) {
        return new ImportPlan(sheet, uses, usual, channels, receivedOn);
    }

    public ImportPlan meaning(Map<String, Channel> words) {
        return new ImportPlan(sheet, uses, channel, words, receivedOn);
    }

    public ImportPlan receivedOn(LocalDate day) {
        return new ImportPlan(sheet, uses, channel, channels, day);
    }

    int columnOf(ColumnUse.Kind kind) {
        return uses.indexOf(ColumnUse.of(kind));
    }
}
