package org.commonweal.evidence.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Reads the largest published workbook in a process with less memory than the workbook's own size unpacked. */
class SmallHeapTest {

    @Test
    void readsASpreadsheetOf103MegabytesInAHeapOf64() throws IOException, InterruptedException {
        var file = OpenData.file("documents/home_office_recorded_crime_2007_2013.ods");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(output).endsWith("23760 rows");
    }

    public static void main(String... files) {
        var source = TableSource.of(Path.of(files[0]));
        var table = new TableFile(
                source, new TableDetector().detect(source, files[0]).layout());
        System.out.print(TableSummary.of(table).rows() + " rows");
    }
}
