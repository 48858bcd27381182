package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's reader of what stands within a block, with those parts replaced that take quadratic
 * time on hostile text or follow an old edition of CommonMark: code, HTML, entities, emphasis. For
 * one text.
 */
abstract class SpanReader extends InlineParserImpl {
    private static final int LONGEST_TICKS = 64;

    /** Footnotes' marks are read by ourselves: flexmark's way is quadratic. */
    private static final LinkRefProcessorData NO_PROCESSORS =
            new LinkRefProcessorData(List.of(), 0, new int[0]);

    private BasedSequence plainOf = BasedSequence.NULL;
    private String plain = "";
    private int noCommentFrom = Integer.MAX_VALUE;
    private final int[] noTicksFrom = new int[LONGEST_TICKS + 1];

    SpanReader(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // A copy: the parser's own set would be changed by the first text that is read.
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                NO_PROCESSORS,
                extensions);
    }

    /** The block's text as a string, with the same indexes as {@link #input}. */
    final String plain() {
        if (plainOf != input) {
            plainOf = input;
            plain = Texts.string(input);
            noCommentFrom = Integer.MAX_VALUE;
            Arrays.fill(noTicksFrom, Integer.MAX_VALUE);
        }
        return plain;
    }

    /** Matches here or not at all: {@code find} would try every later character as well. */
    @Override
    public BasedSequence match(Pattern pattern) {
        Matcher found = matcher(pattern);
        return found == null ? null : input.subSequence(found.start(), found.end());
    }

    @Override
    public Matcher matcher(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(plain());
        matcher.region(index, plain().length());
        boolean found = pattern == myParsing.TICKS ? matcher.find() : matcher.lookingAt();
        if (found) {
            index = matcher.end();
        }
        return found ? matcher : null;
    }

    @Override
    protected boolean parseString() {
        String text = plain();
        int begin = index;
        int end = begin;
        while (end < text.length() && !specialCharacters.get(text.charAt(end))) {
            end++;
        }
        index = end;
        if (begin != end) {
            appendText(input, begin, end);
        }
        return begin != end;
    }

    /** Spec: CommonMark §6.1. What was not found once is not looked for again. */
    @Override
    protected boolean parseBackticks() {
        String text = plain();
        int start = index;
        int open = runEnd(text, start);
        int length = open - start;
        int close = length > LONGEST_TICKS ? -1 : closingTicks(text, open, length);
        if (close < 0) {
            index = open;
            appendText(input, start, open);
            return true;
        }
        BasedSequence inside = input.subSequence(open, close);
        Code code =
                new Code(
                        input.subSequence(start, open),
                        inside,
                        input.subSequence(close, close + length));
        code.appendChild(new Text(inside));
        index = close + length;
        appendNode(code);
        return true;
    }

    private int closingTicks(String text, int from, int length) {
        if (from >= noTicksFrom[length]) {
            return -1;
        }
        for (int at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', at)) {
            int end = runEnd(text, at);
            if (end - at == length) {
                return at;
            }
            at = end;
        }
        noTicksFrom[length] = from;
        return -1;
    }

    private static int runEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '`') {
            at++;
        }
        return at;
    }

    /** Tags and comments only: all else that HTML knows is text to us anyway. */
    @Override
    public boolean parseHtmlInline() {
        String text = plain();
        boolean comment = text.startsWith(CommentBlock.OPEN, index);
        int end = comment ? commentEnd(text) : HtmlTag.end(text, index);
        if (end < 0) {
            return false;
        }
        BasedSequence chars = input.subSequence(index, end);
        Node node = comment ? new HtmlInlineComment(chars) : new HtmlInline(chars);
        index = end;
        appendNode(node);
        return true;
    }

    private int commentEnd(String text) {
        if (index >= noCommentFrom) {
            return -1;
        }
        // Spec: CommonMark §6.6, <!--> and <!---> are comments too.
        int close = text.indexOf(CommentBlock.CLOSE, index + 2);
        noCommentFrom = close < 0 ? index : noCommentFrom;
        return close < 0 ? -1 : close + CommentBlock.CLOSE.length();
    }

    @Override
    public boolean parseEntity() {
        int end = Entities.end(plain(), index);
        if (end >= 0) {
            appendNode(new HtmlEntity(input.subSequence(index, end)));
            index = end;
        }
        return end >= 0;
    }

    /** Spec: CommonMark §6.2, with symbols as punctuation, as its edition of 2023 has it. */
    @Override
    protected boolean parseDelimiters(DelimiterProcessor rule, char mark) {
        String text = plain();
        int start = index;
        int end = start;
        while (end < text.length() && text.charAt(end) == mark) {
            end++;
        }
        if (end - start < rule.getMinLength()) {
            return false;
        }
        EmphasisRule.Flanks flanks = flanks(rule, text, start, end);
        index = end;
        Text node = appendSeparateText(input.subSequence(start, end));
        Delimiter previous = lastDelimiter;
        lastDelimiter = new EmphasisRule.Run(input, node, flanks, previous, start);
        if (previous != null) {
            previous.setNext(lastDelimiter);
        }
        return true;
    }

    private static EmphasisRule.Flanks flanks(
            DelimiterProcessor rule, String text, int start, int end) {
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean spaceBefore = Chars.isSpace(before);
        boolean spaceAfter = Chars.isSpace(after);
        boolean markBefore = Chars.isPunctuation(before);
        boolean markAfter = Chars.isPunctuation(after);
        boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        return new EmphasisRule.Flanks(
                rule.canBeOpener(
                        "", "", left, right, markBefore, markAfter, spaceBefore, spaceAfter),
                rule.canBeCloser(
                        "", "", left, right, markBefore, markAfter, spaceBefore, spaceAfter));
    }
}
