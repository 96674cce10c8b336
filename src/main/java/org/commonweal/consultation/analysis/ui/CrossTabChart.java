package org.commonweal.consultation.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.commonweal.consultation.analysis.CrossTab;
import org.commonweal.uikit.Fields;

/** The shares of each row as a bar. It says nothing the table above it does not, so screen readers pass it over. */
class CrossTabChart extends Div {

    private static final int SHADES = 5;

    CrossTabChart(CrossTab counted) {
        if (counted.columnAxis().several()
                || counted.columnAxis().categories().size() > SHADES
                || counted.anythingHidden()
                || counted.base().number() == 0) {
            return;
        }
        var legend = new UnorderedList();
        legend.addClassName("portal-legend");
        for (int at = 0; at < counted.columnAxis().categories().size(); at++) {
            var shade = new Span();
            shade.addClassNames("portal-shade", "portal-shade-" + (at + 1));
            legend.add(new ListItem(
                    shade, new Span(counted.columnAxis().categories().get(at).label())));
        }
        var bars = new Div();
        bars.addClassName("portal-bars");
        counted.lines().forEach(line -> bars.add(new Span(line.label()), bar(line)));
        var chart = new Div(legend, bars);
        chart.getElement().setAttribute("aria-hidden", "true");
        add(Fields.section("The same as bars", chart));
    }

    private static Div bar(CrossTab.Line line) {
        var bar = new Div();
        bar.addClassName("portal-bar");
        for (int column = 0; column < line.cells().size(); column++) {
            double share = line.share(column);
            if (share > 0) {
                var part = new Div();
                part.addClassNames("portal-shade-" + (column + 1));
                part.setWidth(share + "%");
                bar.add(part);
            }
        }
        return bar;
    }
}
