package org.vestnik.photo;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vestnik.files.Hash;
import org.vestnik.files.Memo;

/** A memo that keeps all in memory. */
final class Drawer implements Memo {
    final Map<Hash, byte[]> texts = new ConcurrentHashMap<>();
    final Map<Hash, byte[]> pictures = new ConcurrentHashMap<>();
    final Set<Hash> needed = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<byte[]> text(Hash key) {
        return Optional.ofNullable(texts.get(key));
    }

    @Override
    public void keepText(Hash key, byte[] value) {
        texts.put(key, value);
    }

    @Override
    public Optional<byte[]> picture(Hash key) {
        return Optional.ofNullable(pictures.get(key));
    }

    @Override
    public void keepPicture(Hash key, byte[] value) {
        pictures.put(key, value);
    }

    @Override
    public void stillNeeded(Hash key) {
        needed.add(key);
    }
}
