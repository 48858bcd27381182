package org.vestnik.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vestnik.content.Register;
import org.vestnik.files.SourceFolder;
import org.vestnik.files.SourceTree;
import org.vestnik.problem.Message;
import org.vestnik.problem.Outcome;
import org.vestnik.site.Site;

/** Adds the addresses of a site that was written to those that are kept in addresses.txt. */
record Recording(Folders folders, SourceTree sources) {
    /** What was done, to be said; a file in which all is in order already is not touched. */
    Outcome<Message> record(Site site) {
        Register register = Register.read(sources).value();
        List<String> added = register.missing(site.lasting());
        String text = register.with(added);
        String shown = folders.shown(Register.FILE);
        if (text.equals(register.text())) {
            return Outcome.of(Message.of("record.none", shown));
        }
        Message done =
                added.isEmpty()
                        ? Message.of("record.order", shown)
                        : Message.of("record.added", added.size(), shown);
        return SourceFolder.at(folders.content(), "content")
                .replace(
                        Register.FILE.substring("content/".length()),
                        text.getBytes(StandardCharsets.UTF_8))
                .map(written -> done);
    }
}
