package org.vestnik.files;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A memo that keeps all in memory. */
public final class Drawer implements Memo {
    public final Map<Hash, byte[]> texts = new ConcurrentHashMap<>();
    public final Map<Hash, byte[]> pictures = new ConcurrentHashMap<>();
    public final Set<Hash> needed = ConcurrentHashMap.newKeySet();

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
