package org.vestnik.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.vestnik.content.Register;
import org.vestnik.files.SourceTree;
import org.vestnik.files.SourceWriter;
import org.vestnik.problem.Message;
import org.vestnik.site.Site;

/** Adds the addresses of a site that was written to those that are kept in addresses.txt. */
record Recording(Folders folders, SourceTree sources) {
    /** What was done, to be said; a file in which all is in order already is not touched. */
    Message record(Site site) {
        Register register = Register.read(sources).value();
        List<String> added = register.missing(site.lasting());
        String text = register.with(added);
        String shown = folders.shown(Register.FILE);
        if (text.equals(register.text())) {
            return Message.of("record.none", shown);
        }
        Path file = folders.content().resolve(Register.FILE.substring("content/".length()));
        SourceWriter.replace(file, text.getBytes(StandardCharsets.UTF_8));
        return added.isEmpty()
                ? Message.of("record.order", shown)
                : Message.of("record.added", added.size(), shown);
    }
}
