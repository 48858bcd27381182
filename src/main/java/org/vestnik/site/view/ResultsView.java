package org.vestnik.site.view;

import java.util.List;

/**
 * The results of a project.
 *
 * @param project its name
 * @param rows in the order of site.yaml
 */
public record ResultsView(String project, List<ResultView> rows) {}
