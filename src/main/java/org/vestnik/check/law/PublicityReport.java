package org.vestnik.check.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.content.Project;
import org.vestnik.content.Project.Funding;
import org.vestnik.content.SiteConfig;
import org.vestnik.publicity.LawPack;
import org.vestnik.publicity.Period;
import org.vestnik.publicity.Relation;
import org.vestnik.publicity.Support;
import org.vestnik.site.Inspection;
import org.vestnik.site.Site;

/**
 * What is to be said of the publicity of a site on one day. Immutable and thread-safe.
 *
 * @param packs those that hold for its projects, with what was found of each rule
 * @param lawless the projects for which no pack is known, or no funding
 * @param strips how the Union supports its projects, each way once
 * @param pages the addresses of the pages that were looked at, by template; none without a plan
 */
public record PublicityReport(
        SiteConfig site,
        List<Pack> packs,
        List<Project> lawless,
        List<Support> strips,
        SortedMap<String, Set<String>> pages) {
    public PublicityReport {
        packs = List.copyOf(packs);
        lawless = List.copyOf(lawless);
        strips = List.copyOf(strips);
    }

    /** A pack, the projects that it holds for, and its rules in the order of the pack. */
    public record Pack(LawPack pack, List<Project> projects, List<LawFinding> findings) {
        public Pack {
            projects = List.copyOf(projects);
            findings = List.copyOf(findings);
        }

        /** The rules that are in force, or those that are not. */
        public List<LawFinding> inForce(boolean wanted) {
            return findings.stream()
                    .filter(each -> (each.verdict() != Verdict.OUT_OF_FORCE) == wanted)
                    .toList();
        }
    }

    /**
     * @param paths of all files of the plan
     */
    public static PublicityReport of(
            SiteConfig site, LawLook look, Optional<Inspection> inspection, Set<String> paths) {
        SiteLaw law = SiteLaw.of(site);
        List<Pack> packs =
                law.packs().stream()
                        .map(held -> new Pack(held.pack(), held.projects(), look.at(held)))
                        .toList();
        SortedMap<String, Set<String>> pages = new TreeMap<>();
        inspection.ifPresent(plan -> paths.forEach(path -> list(plan, path, pages)));
        return new PublicityReport(site, packs, law.lawless(), strips(site), pages);
    }

    private static void list(Inspection plan, String path, SortedMap<String, Set<String>> pages) {
        if (path.endsWith(".html")) {
            plan.template(path)
                    .ifPresent(
                            name ->
                                    pages.computeIfAbsent(name, n -> new TreeSet<>())
                                            .add("/" + Site.address(path)));
        }
    }

    private static List<Support> strips(SiteConfig site) {
        Set<Support> strips = new LinkedHashSet<>();
        for (Project project : site.projects()) {
            project.funding().flatMap(PublicityReport::support).ifPresent(strips::add);
        }
        return new ArrayList<>(strips);
    }

    private static Optional<Support> support(Funding funding) {
        Relation relation = funding.cofunded() ? Relation.CO_FUNDED : Relation.FUNDED;
        return Period.named(funding.period())
                .map(period -> new Support(period, relation, funding.fund()));
    }

    /** How many rules came out in one way. */
    public long count(Verdict verdict) {
        return packs.stream()
                .flatMap(pack -> pack.findings().stream())
                .filter(finding -> finding.verdict() == verdict)
                .count();
    }
}
