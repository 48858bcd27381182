package org.vestnik.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one look found in one root, before themes hide one another.
 *
 * @param real where the root really lay; nowhere if it was missing
 * @param links whether there is a symbolic link or the like somewhere in it
 */
record RootFiles(SourceRoot root, Optional<Path> real, SourceTree found, Gathering.Links links) {
    /** The same as reading the root anew, looking only at what has changed where that will do. */
    RootFiles again(Look look) {
        Optional<Path> now = root.real();
        // A link may show a file in many places, or lead to what nobody watches; and where the
        // root is none, or another one, or known by another name, nothing can be put together
        // from paths.
        if (links == Gathering.Links.SOME
                || now.isEmpty()
                || !now.equals(real)
                || !now.get().equals(root.shown())) {
            return root.read(look);
        }
        Path folder = now.get();
        if (look.isBelowChanged(folder)) {
            return root.read(look);
        }
        List<Path> changed =
                look.changed().stream().filter(it -> it.startsWith(folder)).sorted().toList();
        return changed.isEmpty()
                ? this
                : new Splice(this, folder, look).with(changed).orElseGet(() -> root.read(look));
    }
}
