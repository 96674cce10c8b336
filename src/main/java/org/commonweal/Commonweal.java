package org.commonweal;

import java.io.IOException;
import org.commonweal.files.ReadingProcess;
import org.commonweal.operations.DataFolderLock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal, or the process in which it reads the text of files. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Commonweal")
public class Commonweal {

    public static void main(String[] args) throws IOException {
        if (ReadingProcess.isWanted()) {
            ReadingProcess.run();
            return;
        }
        var application = new SpringApplication(Commonweal.class);
        application.addInitializers(new DataFolderLock());
        application.run(args);
    }
}
