package org.vestnik.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vestnik.check.links.LinkReport;
import org.vestnik.check.links.LinkRound;
import org.vestnik.check.links.LinkRound.Manners;
import org.vestnik.check.links.WebLink;
import org.vestnik.check.links.WebLinks;
import org.vestnik.files.DiskMemo;
import org.vestnik.files.Memo;
import org.vestnik.files.Parallel;
import org.vestnik.problem.Message;
import org.vestnik.site.Inspection;

/**
 * The part of {@code check --external}: looks whether links to other sites lead somewhere.
 *
 * @param deadline in seconds, for all of it
 * @param pause in seconds, between two requests to one server; less than one counts as one
 */
record LinkLook(World world, SharedOptions options, int deadline, int pause) {
    private static final int HOSTS = 8;

    LinkReport at(Inspection site, Run run, Wanted wanted) {
        List<WebLink> links =
                WebLinks.in(site, new Parallel(run.pool()), file -> !wanted.isOld(file));
        if (options.noCache) {
            return at(links, run, Memo.NONE);
        }
        try (DiskMemo memo = new Folders(world, options).links()) {
            LinkReport report = at(links, run, memo);
            if (report.left() == 0) {
                memo.wholeBuild();
            }
            return report;
        }
    }

    private LinkReport at(List<WebLink> links, Run run, Memo memo) {
        Manners manners =
                new Manners(
                        Duration.ofSeconds(Math.max(1, pause)),
                        HOSTS,
                        Duration.ofSeconds(Math.max(0, deadline)));
        HttpAsker asker = HttpAsker.of(world);
        return new LinkRound(asker, manners, memo, run.linkProgress())
                .look(links, world.clock().instant());
    }

    static List<Message> said(LinkReport report) {
        List<Message> said = new ArrayList<>();
        said.add(Message.of("external.seen", report.asked(), report.remembered()));
        if (report.offline()) {
            said.add(Message.of("external.offline", report.asked()));
        }
        if (report.left() > 0) {
            said.add(Message.of("external.left", report.left()));
        }
        return said;
    }
}
