package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** When asterisks and underscores are emphasis (spec: CommonMark §6.2, rules 1 to 10). */
final class EmphasisRule extends EmphasisDelimiterProcessor {
    EmphasisRule(char mark) {
        super(mark, false);
    }

    /** A run of marks that remembers how long it was before some were used. */
    static final class Run extends Delimiter {
        private final int whole;

        Run(BasedSequence input, Text node, Flanks flanks, Delimiter previous, int index) {
            super(
                    input,
                    node,
                    node.getChars().charAt(0),
                    flanks.canOpen(),
                    flanks.canClose(),
                    previous,
                    index);
            this.whole = node.getChars().length();
            setNumDelims(whole);
        }
    }

    /** Whether a run of marks can open and close. */
    record Flanks(boolean canOpen, boolean canClose) {}

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean punctuationBefore,
            boolean punctuationAfter,
            boolean spaceBefore,
            boolean spaceAfter) {
        return left && (getOpeningCharacter() == '*' || !right || punctuationBefore);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean left,
            boolean right,
            boolean punctuationBefore,
            boolean punctuationAfter,
            boolean spaceBefore,
            boolean spaceAfter) {
        return right && (getOpeningCharacter() == '*' || !left || punctuationAfter);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        int first = ((Run) opener).whole;
        int second = ((Run) closer).whole;
        boolean within = opener.canClose() || closer.canOpen();
        if (within && second % 3 != 0 && (first + second) % 3 == 0) {
            return 0;
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
}
