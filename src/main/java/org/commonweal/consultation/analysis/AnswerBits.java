package org.commonweal.consultation.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.commonweal.consultation.ConsultationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * For each answer of a closed question the responses that gave it, as bits: two sets are intersected in microseconds
 * where a join of the rows takes seconds. Answers never change once stored, so what was read stays right until a
 * response comes or goes, and that is asked each time.
 */
@Component
class AnswerBits {

    private static final int FETCH = 5_000;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** An eighth of a byte for each response and answer; this is memory for some 100 questions of 100,000 responses. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final JdbcTemplate jdbc;

    private final Cache<Stamp, ResponseIndex> indexes =
            Caffeine.newBuilder().maximumSize(8).expireAfterWrite(LONGEST).build();

    private final Cache<Key, Map<String, BitSet>> questions = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Map<String, BitSet> bits) ->
                    bits.values().stream().mapToInt(one -> one.size() / 8).sum() + 100)
            .expireAfterWrite(LONGEST)
            .build();

    AnswerBits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A state of a consultation's responses: another one comes with the first response that is added or taken away. */
    record Stamp(UUID consultation, long count, String last) {}

    private record Key(Stamp stamp, Axis axis) {}

    Stamp stamp(ConsultationId consultation) {
        var stamp = jdbc.queryForObject(
                "SELECT COUNT(*), MAX(received_at) FROM consultation_response WHERE consultation_id = ?",
                (row, number) ->
                        new Stamp(consultation.value(), row.getLong(1), String.valueOf((Object) row.getString(2))),
                (Object) bytes(consultation.value()));
        return java.util.Objects.requireNonNull(stamp);
    }

    ResponseIndex index(Stamp stamp) {
        return indexes.get(stamp, this::readIndex);
    }

    /** The responses that gave each answer, by its code. */
    Map<String, BitSet> of(Stamp stamp, Axis axis) {
        return axis.channel()
                ? index(stamp).channels()
                : questions.get(new Key(stamp, axis), key -> readAnswers(index(stamp), key));
    }

    /** The responses whose answer was given each code; read each time, because coding goes on. */
    Map<String, BitSet> coded(Stamp stamp, String question) {
        var index = index(stamp);
        var coded = new HashMap<String, BitSet>();
        jdbc.query(
                """
                SELECT given.response_id, given.code_id FROM consultation_coding coding
                JOIN consultation_coding_code given ON given.response_id = coding.response_id
                  AND given.question_key = coding.question_key AND given.coding_round = coding.coding_round
                WHERE coding.consultation_id = ? AND coding.question_key = ? AND coding.coding_round = 1""",
                row -> {
                    int place = index.placeOf(uuid(row.getBytes(1)));
                    if (place >= 0) {
                        coded.computeIfAbsent(uuid(row.getBytes(2)).toString(), code -> new BitSet(index.size()))
                                .set(place);
                    }
                },
                bytes(stamp.consultation()),
                question);
        return coded;
    }

    /** The responses that are left out; read each time, because that can be taken back. */
    BitSet excluded(Stamp stamp) {
        var index = index(stamp);
        var excluded = new BitSet(index.size());
        jdbc.query(
                "SELECT response_id FROM consultation_exclusion WHERE consultation_id = ?",
                row -> {
                    int place = index.placeOf(uuid(row.getBytes(1)));
                    if (place >= 0) {
                        excluded.set(place);
                    }
                },
                (Object) bytes(stamp.consultation()));
        return excluded;
    }

    private ResponseIndex readIndex(Stamp stamp) {
        var found = new TreeMap<UUID, String>();
        reading()
                .query(
                        "SELECT id, channel FROM consultation_response WHERE consultation_id = ?",
                        row -> {
                            found.put(uuid(row.getBytes(1)), row.getString(2).intern());
                        },
                        (Object) bytes(stamp.consultation()));
        var ids = found.keySet().toArray(UUID[]::new);
        var channels = new HashMap<String, BitSet>();
        int place = 0;
        for (var channel : found.values()) {
            channels.computeIfAbsent(channel, name -> new BitSet(ids.length)).set(place++);
        }
        return new ResponseIndex(ids, channels);
    }

    private Map<String, BitSet> readAnswers(ResponseIndex index, Key key) {
        var answers = new HashMap<String, BitSet>();
        reading()
                .query(
                        "SELECT response_id, code FROM consultation_answer"
                                + " WHERE consultation_id = ? AND question_key = ? AND item = ?",
                        row -> {
                            int place = index.placeOf(uuid(row.getBytes(1)));
                            if (place >= 0) {
                                answers.computeIfAbsent(row.getString(2), code -> new BitSet(index.size()))
                                        .set(place);
                            }
                        },
                        bytes(key.stamp().consultation()),
                        key.axis().question(),
                        key.axis().item());
        return answers;
    }

    private JdbcTemplate reading() {
        var reading = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        reading.setFetchSize(FETCH);
        return reading;
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static BitSet union(Map<String, BitSet> bits) {
        var union = new BitSet();
        bits.values().forEach(union::or);
        return union;
    }

    static long common(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
