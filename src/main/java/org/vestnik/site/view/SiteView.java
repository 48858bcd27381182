package org.vestnik.site.view;

import java.util.List;
import java.util.Map;

/**
 * What every page shows of the site; {@code site} in templates.
 *
 * @param home href of the home in the language of the page
 * @param icon href of static/favicon.svg, .ico or .png, "" where there is none
 * @param logo src, "" where there is none
 * @param options of the theme, by name: text, number or boolean
 */
public record SiteView(
        String title,
        String description,
        String home,
        String icon,
        String logo,
        List<MenuView> menu,
        StripView strip,
        List<ProjectView> projects,
        Map<String, Object> options) {}
