package org.vestnik.site.view;

import java.util.List;

/**
 * A publicity strip. A page of one project has one at most; a page of all projects has one for each
 * way in which they are supported.
 *
 * @param period 2014-2020 or 2021-2027
 * @param emblem the emblem as inline SVG, written unescaped; its accessible name is the statement
 *     beside it, so it is hidden from readers
 * @param union "European Union" in the language; shown in 2014-2020
 * @param statement "Co-funded by the European Union"; shown in 2021-2027
 * @param fund of the Union, in words
 * @param programme "" where the projects have not the same
 * @param projects what is supported; empty where there are too many to name
 * @param all none or one: the way to the page that names all projects, where they are too many
 * @param language of union, statement and fund, where it is not the language of the page, else ""
 * @param logos that site.yaml adds
 */
public record StripView(
        String period,
        String emblem,
        String union,
        String statement,
        String fund,
        String programme,
        List<StripProjectView> projects,
        List<LinkView> all,
        String language,
        List<LogoView> logos) {
    /**
     * A project as its strip names it; {@code href} of its page, "" where it has none.
     *
     * @param number of the grant
     * @param name of the project
     * @param href of its page, "" where it has none
     */
    public record StripProjectView(String number, String name, String href) {}
}
