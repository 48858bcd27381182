package org.vestnik.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Where fenced code begins (spec: CommonMark §4.5). flexmark's own pattern takes quadratic time on
 * a long line of backticks, and wants no tilde after a fence of tildes.
 */
final class FenceStart implements CustomBlockParserFactory {
    private static final int SHORTEST = 3;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return new Start(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(BlockQuoteParser.Factory.class, HeadingBlock.Factory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                ThematicBreakParser.Factory.class,
                ListBlockParser.Factory.class,
                IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            char mark = line.charAt(start);
            if (state.getIndent() >= 4 || mark != '`' && mark != '~') {
                return BlockStart.none();
            }
            int end = start;
            while (end < line.length() && line.charAt(end) == mark) {
                end++;
            }
            boolean code = mark == '`' && line.indexOf('`', end) >= 0;
            if (end - start < SHORTEST || code) {
                return BlockStart.none();
            }
            FencedCodeBlockParser fence =
                    new FencedCodeBlockParser(
                            state.getProperties(), mark, end - start, state.getIndent(), start);
            FencedCodeBlock block = (FencedCodeBlock) fence.getBlock();
            block.setOpeningMarker(line.subSequence(start, end));
            return BlockStart.of(fence).atIndex(end);
        }
    }
}
