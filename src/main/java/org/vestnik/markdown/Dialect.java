package org.vestnik.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Our Markdown: CommonMark with six extensions and one directive. A parser is made for each set of
 * extensions that some text can need, since one that finds nothing still costs time. Thread-safe.
 */
final class Dialect {
    static final int TABLES = 1;
    static final int FOOTNOTES = 2;
    static final int ATTRIBUTES = 4;
    static final int DEFINITIONS = 8;
    static final int TASKS = 16;
    static final int STRIKETHROUGH = 32;
    static final int ALL = 63;

    private static final AtomicReferenceArray<Parser> PARSERS = new AtomicReferenceArray<>(ALL + 1);

    private Dialect() {}

    static Parser of(int features) {
        Parser known = PARSERS.get(features);
        if (known == null) {
            // Two threads may both make one: they are the same, and the first stays.
            PARSERS.compareAndSet(features, null, make(features));
            known = PARSERS.get(features);
        }
        return known;
    }

    private static Parser make(int features) {
        return Parser.builder(options())
                .extensions(extensions(features))
                .customInlineParserFactory(InlineReader::new)
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new EmphasisRule('*'))
                .customDelimiterProcessor(new EmphasisRule('_'))
                .customBlockParserFactory(new HeadingBlock.Factory())
                .customBlockParserFactory(new FenceStart())
                .customBlockParserFactory(new CommentBlock.Factory())
                .customBlockParserFactory(new DetailsStart())
                .customBlockParserFactory(new DirectiveBlock.Factory())
                .build();
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                // HTML is shown as text or is one of a few inline elements: no block of it.
                .set(Parser.HTML_BLOCK_PARSER, false)
                // Ours follow the newest edition, in linear time.
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(AttributesExtension.ASSIGN_TEXT_ATTRIBUTES, false)
                .set(DefinitionExtension.TILDE_MARKER, false);
    }

    private static List<Extension> extensions(int features) {
        List<Extension> found = new ArrayList<>();
        add(found, features & TABLES, TablesExtension.create());
        add(found, features & FOOTNOTES, FootnoteExtension.create());
        add(found, features & ATTRIBUTES, AttributesExtension.create());
        add(found, features & DEFINITIONS, DefinitionExtension.create());
        add(found, features & TASKS, TaskListExtension.create());
        add(found, features & STRIKETHROUGH, StrikethroughExtension.create());
        return found;
    }

    private static void add(List<Extension> extensions, int wanted, Extension extension) {
        if (wanted != 0) {
            extensions.add(extension);
        }
    }
}
