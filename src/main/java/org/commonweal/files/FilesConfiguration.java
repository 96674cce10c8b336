package org.commonweal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.commonweal.files.worker.Extraction;
import org.commonweal.files.worker.ExtractionSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class FilesConfiguration {

    @Bean
    FileStore fileStore(@Value("${commonweal.data:./data}") Path data) throws IOException {
        return new FileSystemStore(data.toAbsolutePath().normalize().resolve("files"), Clock.systemUTC());
    }

    @Bean
    VirusScanner virusScanner(FilesSettings settings) {
        var address = settings.clamd();
        return address == null || address.isBlank() ? VirusScanner.NONE : new Clamd(address);
    }

    @Bean
    Extraction extraction(FilesSettings settings) {
        return new Extraction(new ExtractionSettings(
                (int) settings.readingMemory().toMegabytes(), settings.readingTime(), settings.textLimit()));
    }
}
