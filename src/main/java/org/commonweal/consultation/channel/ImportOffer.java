package org.commonweal.consultation.channel;

import java.util.List;

/**
 * How a file would be read, to be looked at and changed before anything happens.
 *
 * @param sheets of a workbook, hidden ones marked; empty for other files
 * @param remarks what somebody should know about how the file was read
 * @param sample its first rows
 * @param plan what the columns seem to be
 */
public record ImportOffer(
        List<String> sheets,
        List<String> columns,
        List<String> remarks,
        List<List<String>> sample,
        List<String> sources,
        ImportPlan plan) {}
