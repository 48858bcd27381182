package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Headings of both kinds (spec: CommonMark §4.2 and §4.3). flexmark's own looks at the whole
 * paragraph again for each of its lines.
 */
final class HeadingBlock extends AbstractBlockParser {
    private static final int DEEPEST = 6;

    private final Heading block = new Heading();

    private HeadingBlock(int level, BasedSequence opening, BasedSequence text, BasedSequence end) {
        block.setLevel(level);
        block.setOpeningMarker(opening);
        block.setText(text);
        block.setClosingMarker(end);
        block.setCharsFromContent();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(block.getText(), block);
    }

    @Override
    public void closeBlock(ParserState state) {
        // Whole since its line was seen.
    }

    /** Plugs it into the parser. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    FenceStart.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= 4) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            return switch (line.charAt(at)) {
                case '#' -> hashes(line, at);
                case '=', '-' -> underline(line, at, matched);
                default -> BlockStart.none();
            };
        }

        private static BlockStart hashes(BasedSequence line, int from) {
            int level = 0;
            int at = from;
            for (; at < line.length() && line.charAt(at) == '#'; at++) {
                level++;
            }
            if (level > DEEPEST || at < line.length() && !isBlank(line.charAt(at))) {
                return BlockStart.none();
            }
            int end = trimEnd(line, at, line.length());
            int close = end;
            while (close > at && line.charAt(close - 1) == '#') {
                close--;
            }
            // The closing marks are marks only where a space stands before them.
            boolean closed = close < end && isBlank(line.charAt(close - 1));
            int textEnd = trimEnd(line, at, closed ? close : end);
            while (at < textEnd && isBlank(line.charAt(at))) {
                at++;
            }
            BasedSequence opening = line.subSequence(from, from + level);
            BasedSequence text = line.subSequence(at, Math.max(at, textEnd));
            BasedSequence closing = closed ? line.subSequence(close, end) : BasedSequence.NULL;
            return BlockStart.of(new HeadingBlock(level, opening, text, closing))
                    .atIndex(line.length());
        }

        private static BlockStart underline(
                BasedSequence line, int from, MatchedBlockParser matched) {
            int end = trimEnd(line, from, line.length());
            for (int at = from; at < end; at++) {
                if (line.charAt(at) != line.charAt(from)) {
                    return BlockStart.none();
                }
            }
            if (!matched.getBlockParser().isParagraphParser()) {
                return BlockStart.none();
            }
            BasedSequence content = matched.getParagraphContent();
            int definitions = Definition.skip(content.toString());
            if (definitions >= content.length()) {
                return BlockStart.none();
            }
            BasedSequence text = content.subSequence(definitions).trim();
            int level = line.charAt(from) == '=' ? 1 : 2;
            HeadingBlock heading =
                    new HeadingBlock(level, BasedSequence.NULL, text, line.subSequence(from, end));
            BlockStart start = BlockStart.of(heading).atIndex(line.length());
            if (definitions == 0) {
                return start.replaceActiveBlockParser();
            }
            keepOnly(matched.getBlockParser().getBlockContent(), definitions);
            return start;
        }

        /** Leaves the paragraph its definitions; the rest of it is the heading. */
        private static void keepOnly(BlockContent content, int length) {
            List<BasedSequence> lines = content.getLines();
            int kept = 0;
            for (int left = length; left > 0; kept++) {
                left -= lines.get(kept).length();
            }
            lines.subList(kept, lines.size()).clear();
            List<Integer> indents = content.getLineIndents();
            indents.subList(kept, indents.size()).clear();
        }

        private static int trimEnd(BasedSequence line, int from, int to) {
            int end = to;
            while (end > from && isBlank(line.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
