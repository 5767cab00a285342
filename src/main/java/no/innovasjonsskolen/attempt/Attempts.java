package no.innovasjonsskolen.attempt;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.innovasjonsskolen.clock.SchoolClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts attempts, in the database so that all nodes count together.
 *
 * <p>The narrow limit is for one account from one address: whoever guesses at an account from elsewhere
 * does not lock its owner out. The wide one is for an address whatever it tries: a town hall may have one
 * address for everybody, and a guesser changes accounts.
 */
@Component
public class Attempts {

    /** At one account, or one secret, from one address. */
    static final int PER_PAIR = 10;

    /** From one address. */
    static final int PER_ADDRESS = 100;

    static final Duration PERIOD = Duration.ofMinutes(15);

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    Attempts(DataSource database, SchoolClock clock) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING).table("attempt.bucket")
                .clientClock(new OutsideTime(clock))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.fixedTimeToLive(PERIOD.multipliedBy(2)))
                .build();
    }

    /**
     * One attempt more; throws {@link TooManyAttempts} when there have been too many.
     *
     * @param what the kind of thing that is tried
     * @param account whose account, or which secret
     */
    public void spend(String what, String account, ClientAddress from) {
        spend(PER_ADDRESS, what, from.network());
        spend(PER_PAIR, what, from.network() + " " + account);
    }

    /** One attempt more at something that has no account. */
    public void spend(String what, ClientAddress from) {
        spend(PER_ADDRESS, what, from.network());
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        int removed;
        do {
            removed = buckets.removeExpired(1_000);
        } while (removed == 1_000);
    }

    private void spend(int most, String what, String key) {
        var bucket = buckets.builder().build(fingerprint(most + " " + what + " " + key), () -> limit(most));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static BucketConfiguration limit(int most) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder().capacity(most).refillIntervally(most, PERIOD).build()).build();
    }

    private static String fingerprint(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record OutsideTime(SchoolClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.outside().toEpochMilli());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
