package org.vestnik.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * A line that begins with {@code <details>} or {@code </details>} begins a paragraph of its own, so
 * that it ends the list or quotation above it (spec: CommonMark §4.6, condition 6).
 */
final class DetailsStart implements CustomBlockParserFactory {
    private static final String OPEN = "<details";
    private static final String CLOSE = "</details";

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

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int at = state.getNextNonSpaceIndex();
            boolean begins =
                    state.getIndent() < 4
                            && line.charAt(at) == '<'
                            && (begins(line, at, OPEN) || begins(line, at, CLOSE));
            return begins
                    ? BlockStart.of(new ParagraphParser()).atIndex(state.getIndex())
                    : BlockStart.none();
        }

        private static boolean begins(BasedSequence line, int at, String tag) {
            int end = at + tag.length();
            return line.matchCharsIgnoreCase(tag, at)
                    && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
        }
    }
}
