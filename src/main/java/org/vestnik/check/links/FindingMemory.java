package org.vestnik.check.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;

/**
 * What was found out in the last day. What a memo holds under a key never changes, so the key holds
 * the day (UTC), and yesterday’s is asked, too.
 */
record FindingMemory(Memo memo, Instant now) {
    private static final String VERSION = "link-1";
    private static final Duration DAY = Duration.ofDays(1);
    private static final int PARTS = 3;

    Optional<Finding> of(URI address) {
        return memo.text(key(address, now))
                .or(() -> memo.text(key(address, now.minus(DAY))))
                .flatMap(this::read);
    }

    void keep(URI address, Finding finding) {
        if (finding.lasts()) {
            String text = now.getEpochSecond() + "\n" + finding.kind() + "\n" + finding.detail();
            memo.keepText(key(address, now), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Optional<Finding> read(byte[] value) {
        String[] parts = new String(value, StandardCharsets.UTF_8).split("\n", PARTS);
        if (parts.length < PARTS) {
            return Optional.empty();
        }
        Instant then = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return Arrays.stream(Finding.Kind.values())
                .filter(kind -> kind.name().equals(parts[1]) && now.isBefore(then.plus(DAY)))
                .map(kind -> new Finding(kind, parts[2]))
                .findFirst();
    }

    private static Hash key(URI address, Instant when) {
        return Hash.of(VERSION + "\n" + when.getEpochSecond() / DAY.toSeconds() + "\n" + address);
    }
}
