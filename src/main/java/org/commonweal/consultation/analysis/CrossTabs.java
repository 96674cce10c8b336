package org.commonweal.consultation.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonweal.consultation.ConsultationId;
import org.commonweal.consultation.ResponseDesk;
import org.commonweal.identity.SignedIn;
import org.commonweal.kernel.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts any closed question by any other, for staff; the publishable form is for whatever leaves their side. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class CrossTabs {

    private final ResponseDesk desk;
    private final AnswerBits bits;
    private final AnswerCodes codes;

    CrossTabs(ResponseDesk desk, AnswerBits bits, AnswerCodes codes) {
        this.desk = desk;
        this.codes = codes;
        this.bits = bits;
    }

    /** What can be counted, in the order of the form. */
    public List<AxisChoice> axes(ConsultationId id) {
        return all(id);
    }

    /** The exact counts, for staff. */
    public CrossTab count(ConsultationId id, CrossTabRequest request) {
        var axes = all(id);
        var rows = require(axes, request.rows());
        var columns = require(axes, request.columns());
        var stamp = bits.stamp(id);
        var considered = considered(stamp, axes, request);
        var down = answers(stamp, rows);
        var across = answers(stamp, columns);
        return table(rows.with(down.keySet()), columns.with(across.keySet()), down, across, considered);
    }

    /** The same with small numbers hidden, and as many others as it takes that no hidden one can be worked out. */
    public CrossTab publishable(ConsultationId id, CrossTabRequest request) {
        return TableSuppression.of(count(id, request));
    }

    private List<AxisChoice> all(ConsultationId id) {
        var form = desk.reading(id).form();
        var named = codes.findByConsultationIdOrderByCreatedAtAscIdAsc(id.value()).stream()
                .filter(AnswerCode::active)
                .collect(Collectors.groupingBy(
                        AnswerCode::question,
                        Collectors.mapping(
                                code -> new AxisChoice.Category(code.id().toString(), code.label()),
                                Collectors.toList())));
        return Axes.of(form, named);
    }

    private Map<String, BitSet> answers(AnswerBits.Stamp stamp, AxisChoice choice) {
        return choice.coded() ? bits.coded(stamp, choice.axis().question()) : bits.of(stamp, choice.axis());
    }

    private BitSet considered(AnswerBits.Stamp stamp, List<AxisChoice> axes, CrossTabRequest request) {
        var considered = bits.index(stamp).all();
        for (var filter : request.filters()) {
            var axis = require(axes, filter.axis());
            considered.and(answers(stamp, axis).getOrDefault(filter.code(), new BitSet()));
        }
        if (request.excludedLeftOut()) {
            considered.andNot(bits.excluded(stamp));
        }
        return considered;
    }

    private static AxisChoice require(List<AxisChoice> axes, Axis axis) {
        return axes.stream()
                .filter(choice -> choice.axis().equals(axis))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "consultation.noAxis", "This question cannot be counted in a table. Choose another one."));
    }

    private static CrossTab table(
            AxisChoice rows,
            AxisChoice columns,
            Map<String, BitSet> down,
            Map<String, BitSet> across,
            BitSet considered) {
        var base = AnswerBits.union(down);
        base.and(AnswerBits.union(across));
        base.and(considered);
        var lines = new ArrayList<CrossTab.Line>();
        for (var row : rows.categories()) {
            var chosen = (BitSet) down.getOrDefault(row.code(), new BitSet()).clone();
            chosen.and(base);
            lines.add(new CrossTab.Line(
                    row.code(), row.label(), cells(columns, across, chosen), CrossTab.Cell.of(chosen.cardinality())));
        }
        return new CrossTab(
                rows,
                columns,
                List.copyOf(lines),
                cells(columns, across, base),
                CrossTab.Cell.of(base.cardinality()),
                considered.cardinality());
    }

    private static List<CrossTab.Cell> cells(AxisChoice columns, Map<String, BitSet> across, BitSet of) {
        return columns.categories().stream()
                .map(column ->
                        CrossTab.Cell.of(AnswerBits.common(of, across.getOrDefault(column.code(), new BitSet()))))
                .toList();
    }
}
