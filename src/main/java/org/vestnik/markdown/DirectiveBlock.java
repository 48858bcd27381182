package org.vestnik.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/** Reads a {@link DirectiveLine}: one line, which also ends the paragraph above it. */
final class DirectiveBlock extends AbstractBlockParser {
    private final DirectiveLine line;

    private DirectiveBlock(DirectiveLine line) {
        this.line = line;
    }

    @Override
    public Block getBlock() {
        return line;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (line.isWhole() && !line.label().isBlank()) {
            inlineParser.parse(line.label(), line);
        }
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

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || !DirectiveLine.isAt(line, at)) {
                return BlockStart.none();
            }
            DirectiveLine found = DirectiveLine.of(line.subSequence(at, line.length()));
            return BlockStart.of(new DirectiveBlock(found)).atIndex(line.length());
        }
    }
}
