package org.commonweal.webkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Limits how often one address may do something, route by route. Sized for a library whose thirty visitors share one
 * address. What a client says about itself (X-Forwarded-For) counts for nothing: behind a proxy, the server is told to
 * trust that proxy and then sees the client.
 */
@Component
public class RateLimits {

    private static final int MAX_CLIENTS = 50_000;
    private static final int MAILS = 3;
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MAX_CLIENTS)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Takes one of {@code allowed} turns in {@code period}, or has the request answered with 429. */
    public void take(String route, HttpServletRequest request, int allowed, Duration period) {
        var turn = bucket(route + " " + client(request.getRemoteAddr()), allowed, period)
                .tryConsumeAndReturnRemaining(1);
        if (!turn.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(turn.getNanosToWaitForRefill()));
        }
    }

    /**
     * Whether one more message may go to an address that a stranger typed; whoever they are, nobody's mailbox is filled
     * by it. Letter case and space around do not matter.
     */
    public boolean mayMail(String address) {
        var folded = address.strip().toLowerCase(Locale.UK);
        return bucket(
                        "mail " + UUID.nameUUIDFromBytes(folded.getBytes(StandardCharsets.UTF_8)),
                        MAILS,
                        Duration.ofHours(1))
                .tryConsume(1);
    }

    private Bucket bucket(String key, int allowed, Duration period) {
        return buckets.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, period))
                        .build());
    }

    /** One household has a whole IPv6 network: its first half is what tells clients apart. */
    private static String client(String address) {
        try {
            var parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
