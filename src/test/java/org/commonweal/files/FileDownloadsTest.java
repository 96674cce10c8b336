package org.commonweal.files;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.commonweal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@PortalTest
class FileDownloadsTest {

    @Autowired
    private FileService files;

    @Autowired
    private FileDownloads downloads;

    private StoredFileDetails file;
    private MockMvc web;

    @BeforeEach
    void receive() throws InterruptedException {
        var content = new ByteArrayInputStream("0123456789".getBytes());
        file = files.awaitChecked(
                files.receive("digits.txt", null, content, ProgressListener.NONE), Duration.ofSeconds(30));
        web = MockMvcBuilders.standaloneSetup(new Downloads(downloads, file.id()))
                .build();
    }

    @Test
    void sendsTheWholeFile() throws Exception {
        web.perform(get("/file"))
                .andExpect(status().isOk())
                .andExpect(header().longValue("Content-Length", 10))
                .andExpect(content().string("0123456789"));
    }

    @Test
    void sendsTheRestOfADownloadThatBrokeOff() throws Exception {
        web.perform(get("/file").header("Range", "bytes=6-"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 6-9/10"))
                .andExpect(content().string("6789"));
    }

    @Test
    void sendsNothingAgainThatTheBrowserStillHas() throws Exception {
        web.perform(get("/file").header("If-None-Match", "\"" + file.sha256() + "\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @RestController
    static class Downloads {

        private final FileDownloads downloads;
        private final FileId file;

        Downloads(FileDownloads downloads, FileId file) {
            this.downloads = downloads;
            this.file = file;
        }

        @GetMapping("/file")
        ResponseEntity<Resource> file() {
            return downloads.attachment(file);
        }
    }
}
