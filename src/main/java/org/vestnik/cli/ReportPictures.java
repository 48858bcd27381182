package org.vestnik.cli;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.vestnik.check.law.PublicityReport;
import org.vestnik.files.SiteFile;
import org.vestnik.problem.Message;
import org.vestnik.problem.Messages;

/** Takes pictures of pages of a site for its report, as a visitor sees them at first. */
record ReportPictures(Chromium browser, Messages messages) {
    /** Kinds of pages that visitors land on. */
    private static final List<String> TEMPLATES =
            List.of("home.html", "article.html", "standing.html", "funding.html");

    /**
     * One page for each kind that the site has, in the language that leads, in each size.
     *
     * @param url where the site will be, "" where that is not known
     * @throws org.vestnik.problem.MachineFailure when the browser cannot be run, hangs or ends
     */
    List<Picture> of(PublicityReport report, SortedMap<String, SiteFile> files, String url) {
        List<String> addresses =
                TEMPLATES.stream().flatMap(template -> first(report, template)).toList();
        return new Pictures(browser, files, url).of(addresses).stream().map(this::picture).toList();
    }

    private static Stream<String> first(PublicityReport report, String template) {
        String lead = "/" + report.site().lead().code() + "/";
        return report.pages().getOrDefault(template, Set.of()).stream()
                .filter(address -> address.startsWith(lead))
                .map(address -> address.substring(1))
                .limit(1);
    }

    private Picture picture(Pictures.Picture taken) {
        String caption = messages.say(Message.of("publicity.page", "/" + taken.address()));
        return new Picture(caption, taken.size().width(), taken.size().height(), taken.png());
    }
}
