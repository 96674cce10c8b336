package org.commonweal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Anonymous visitors on this machine: each asks, waits for the whole answer and asks again. */
final class Visitors {

    private Visitors() {}

    /** One visitor's requests, one after another, over a connection that is kept. */
    static void visit(URI page, int times) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (int i = 0; i < times; i++) {
                read(client, page);
            }
        }
    }

    /** Answers per second that several visitors together get within a time. */
    static double throughput(URI page, int visitors, int seconds) throws InterruptedException {
        var answers = new LongAdder();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (var threads = Executors.newFixedThreadPool(visitors)) {
            for (int i = 0; i < visitors; i++) {
                threads.submit(() -> {
                    try (var client = HttpClient.newHttpClient()) {
                        while (System.nanoTime() < end) {
                            read(client, page);
                            answers.increment();
                        }
                    }
                    return true;
                });
            }
        }
        return answers.sum() / (double) seconds;
    }

    static HttpResponse<byte[]> read(HttpClient client, URI page, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page);
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(page + " answered " + response.statusCode());
        }
        return response;
    }
}
