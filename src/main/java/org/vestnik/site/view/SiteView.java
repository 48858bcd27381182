package org.vestnik.site.view;

import java.util.List;
import java.util.Map;

/**
 * What every page shows of the site; {@code site} in templates.
 *
 * @param title of the site
 * @param description a sentence or two; "" where there is none
 * @param home href of the home in the language of the page
 * @param icon href of static/favicon.svg, .ico or .png, else of the one that is made
 * @param logo none or one; its alt is empty, since the title stands beside it
 * @param menu in the order of site.yaml
 * @param footer further links for the foot of the page; may be empty
 * @param strips the publicity strips; empty where site.yaml names no funding
 * @param projects the one that the page belongs to, else all
 * @param contact none or one: whom to ask, as site.yaml says
 * @param options of the theme, by name: text, number, boolean, or list of texts
 */
public record SiteView(
        String title,
        String description,
        String home,
        String icon,
        List<LogoView> logo,
        List<MenuView> menu,
        List<MenuView> footer,
        List<StripView> strips,
        List<ProjectView> projects,
        List<ContactView> contact,
        Map<String, Object> options) {}
