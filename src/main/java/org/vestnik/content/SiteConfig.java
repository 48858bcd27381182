package org.vestnik.content;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.files.YamlMap;
import org.vestnik.language.Language;
import org.vestnik.language.LocalText;

/**
 * site.yaml, read and checked.
 *
 * @param url absolute, http or https, with a closing slash
 * @param languages at least one; the first leads
 * @param themeOptions as written; the theme checks them
 * @param projects the one of `project`, or those of `projects`; may be empty
 * @param partners by id, in the order of the file
 * @param types the built-in ones and those of site.yaml, by id
 * @param tags the lead language's word → its words by language
 * @param footer further links at the foot of every page, of the same form as the menu
 * @param press what a journalist may copy about the project
 * @param statements what the site says of its accessibility and of personal data
 * @param checks what the site says of single rules, in the order of the file
 * @param later sections that are read and checked only for their shape yet: addresses, publish
 */
public record SiteConfig(
        LocalText title,
        LocalText description,
        Optional<String> url,
        List<Language> languages,
        String theme,
        YamlMap themeOptions,
        Optional<String> logo,
        ZoneId timezone,
        List<Project> projects,
        Map<String, Partner> partners,
        Map<String, ContentType> types,
        Map<String, LocalText> tags,
        PhotoSettings photos,
        List<MenuEntry> menu,
        List<MenuEntry> footer,
        Map<Language, Map<String, String>> addresses,
        Contact contact,
        LocalText press,
        Statements statements,
        List<CheckSetting> checks,
        Map<String, YamlMap> later) {

    public Language lead() {
        return languages.get(0);
    }

    SiteConfig withTags(Map<String, LocalText> known) {
        return new SiteConfig(
                title,
                description,
                url,
                languages,
                theme,
                themeOptions,
                logo,
                timezone,
                projects,
                partners,
                types,
                known,
                photos,
                menu,
                footer,
                addresses,
                contact,
                press,
                statements,
                checks,
                later);
    }

    /**
     * How photos are written.
     *
     * @param widths in pixels, ascending
     * @param quality 1 to 100
     * @param webp whether each is written as WebP too; as JPEG it always is
     */
    public record PhotoSettings(List<Integer> widths, int quality, boolean webp) {}

    /**
     * An entry of the menu or the footer: a known word or `pages/NAME` in {@code target}, or a
     * label with a url.
     */
    public record MenuEntry(
            String target, LocalText label, String url, org.vestnik.problem.Place place) {
        public boolean isLink() {
            return !url.isEmpty();
        }
    }
}
