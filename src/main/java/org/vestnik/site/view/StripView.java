package org.vestnik.site.view;

import java.util.List;

/**
 * The publicity strip.
 *
 * @param present false where site.yaml names no funding: then nothing else is filled
 * @param period 2014-2020 or 2021-2027
 * @param emblem the emblem as inline SVG, written unescaped; its accessible name is the statement
 *     beside it, so it is hidden from readers
 * @param union "European Union" in the language; shown in 2014-2020
 * @param statement "Co-funded by the European Union"; shown in 2021-2027
 * @param language of union, statement and fund, where it is not the language of the page, else ""
 */
public record StripView(
        boolean present,
        String period,
        String emblem,
        String union,
        String statement,
        String fund,
        String programme,
        String projectNumber,
        String projectName,
        String language,
        List<LogoView> logos) {
    public static final StripView NONE =
            new StripView(false, "", "", "", "", "", "", "", "", "", List.of());
}
