package org.vestnik.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * An HTML comment over whole lines (spec: CommonMark §4.6, condition 2). One that never ends is no
 * comment: it would hide the rest of the article.
 */
final class CommentBlock extends AbstractBlockParser {
    static final String OPEN = "<!--";
    static final String CLOSE = "-->";

    private final HtmlCommentBlock block = new HtmlCommentBlock();
    private final BlockContent content = new BlockContent();
    private boolean finished;

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        finished = line.indexOf(CLOSE) >= 0;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }

    /** Plugs it into the parser. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /** Made anew for each text, so it may remember what it has found. */
    private static final class Start extends AbstractBlockParserFactory {
        private int noneFrom = Integer.MAX_VALUE;

        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || line.charAt(at) != '<' || !line.matchChars(OPEN, at)) {
                return BlockStart.none();
            }
            int close = line.indexOf(CLOSE, at + 2);
            boolean whole = close >= 0 ? isBlank(line, close + 3) : endsBelow(line, at);
            return whole
                    ? BlockStart.of(new CommentBlock()).atIndex(state.getIndex())
                    : BlockStart.none();
        }

        private static boolean isBlank(BasedSequence line, int from) {
            return line.subSequence(from).isBlank();
        }

        private boolean endsBelow(BasedSequence line, int at) {
            int from = line.subSequence(at).getStartOffset();
            if (from >= noneFrom) {
                return false;
            }
            boolean found = line.getBaseSequence().indexOf(CLOSE, from) >= 0;
            noneFrom = found ? noneFrom : from;
            return found;
        }
    }
}
