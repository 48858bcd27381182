package org.vestnik.content;

import org.vestnik.files.YamlMap;

/**
 * A Markdown file cut in two: its front matter, and its text.
 *
 * @param bodyLine the line of the file on which {@code body} begins, from 1
 * @param body with {@code \n} line ends and no BOM
 */
public record Document(String file, YamlMap front, int bodyLine, String body) {}
