package org.vestnik.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.check.strip.StripRule;
import org.vestnik.content.ContentRule;
import org.vestnik.files.FolderRule;
import org.vestnik.files.SourceRule;
import org.vestnik.markdown.MarkdownRule;
import org.vestnik.photo.PhotoRule;
import org.vestnik.problem.Rule;
import org.vestnik.publicity.PublicityRule;
import org.vestnik.site.SiteRule;
import org.vestnik.theme.ThemeRule;

/** All rules of all packages, by code. */
public final class Rules {
    private static final SortedMap<String, Rule> BY_CODE = byCode();

    private Rules() {}

    public static SortedMap<String, Rule> byCodes() {
        return BY_CODE;
    }

    private static SortedMap<String, Rule> byCode() {
        List<Rule> all = new ArrayList<>();
        all.addAll(Arrays.asList(SourceRule.values()));
        all.addAll(Arrays.asList(FolderRule.values()));
        all.addAll(Arrays.asList(ContentRule.values()));
        all.addAll(Arrays.asList(MarkdownRule.values()));
        all.addAll(Arrays.asList(PhotoRule.values()));
        all.addAll(Arrays.asList(PublicityRule.values()));
        all.addAll(Arrays.asList(ThemeRule.values()));
        all.addAll(Arrays.asList(SiteRule.values()));
        all.addAll(Arrays.asList(CheckRule.values()));
        all.addAll(Arrays.asList(StripRule.values()));
        SortedMap<String, Rule> rules = new TreeMap<>();
        all.forEach(rule -> rules.put(rule.code(), rule));
        return Collections.unmodifiableSortedMap(rules);
    }
}
