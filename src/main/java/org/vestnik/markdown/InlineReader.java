package org.vestnik.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what stands within a block: our own links, with file names that have spaces; definitions,
 * footnotes' marks and braces. For one text.
 */
final class InlineReader extends SpanReader {
    private static final int LONGEST_BRACES = 300;

    private final boolean footnotes;

    InlineReader(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, extensions);
        this.footnotes = !linkRefProcessors.processors.isEmpty();
    }

    /** Braces without an id, a class or a value, {name}, are text and no attributes. */
    @Override
    protected boolean parseInline(boolean customOnly) {
        if (peek() == '{' && isText(plain(), index)) {
            index++;
            appendText(input, index - 1, index);
            return true;
        }
        return super.parseInline(customOnly);
    }

    private static boolean isText(String text, int open) {
        boolean first = true;
        int last = Math.min(text.length(), open + LONGEST_BRACES);
        for (int at = open + 1; at < last; at++) {
            char c = text.charAt(at);
            if (c == '=' || first && (c == '#' || c == '.')) {
                return false;
            }
            if (c == '}') {
                return true;
            }
            first = c == ' ';
        }
        return true;
    }

    @Override
    protected boolean parseOpenBracket() {
        int end = footnotes && peek(1) == '^' ? Destination.labelEnd(plain(), index) : -1;
        if (end < index + 4 || Destination.at(plain(), end) == '(') {
            return super.parseOpenBracket();
        }
        BasedSequence name = input.subSequence(index + 2, end - 1);
        Footnote mark =
                new Footnote(
                        input.subSequence(index, index + 2), name, input.subSequence(end - 1, end));
        mark.setFootnoteBlock(
                FootnoteExtension.FOOTNOTES.get(document).get(name.trim().toString()));
        index = end;
        appendNode(mark);
        return true;
    }

    @Override
    protected boolean parseBang() {
        if (footnotes && peek(1) == '[' && peek(2) == '^') {
            index++;
            appendText(input, index - 1, index);
            return true;
        }
        return super.parseBang();
    }

    /** Takes the definitions with which the paragraph begins; how far they go. */
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        BasedSequence chars = block.getChars();
        int first = chars.indexOfAnyNot(CharPredicate.SPACE_TAB);
        if (first < 0 || chars.charAt(first) != '[') {
            return 0;
        }
        String text = Texts.string(chars);
        int at = 0;
        Optional<Definition> next = Definition.at(text, at);
        while (next.isPresent() && next.get().end() > at) {
            define(block, chars, next.get(), text);
            at = next.get().end();
            next = Definition.at(text, at);
        }
        return at;
    }

    private void define(Paragraph block, BasedSequence chars, Definition found, String text) {
        int titleEnd = found.titleEnd(text);
        BasedSequence label = chars.subSequence(found.label(), found.labelEnd() + 1);
        Reference reference =
                new Reference(
                        label,
                        chars.subSequence(found.target(), found.targetEnd()),
                        titleEnd == found.title()
                                ? null // as the library has it
                                : chars.subSequence(found.title(), titleEnd));
        referenceRepository.put(Escaping.normalizeReferenceChars(label, true), reference);
        block.insertBefore(reference);
    }

    @Override
    public BasedSequence parseLinkDestination() {
        String text = plain();
        int end = Destination.end(text, index);
        if (end < 0 || !Destination.closes(text, end)) {
            int name = FileName.end(text, index);
            end = name >= 0 ? name : end;
        }
        if (end < 0) {
            return null;
        }
        BasedSequence found = input.subSequence(index, end);
        index = end;
        return found;
    }

    @Override
    public BasedSequence parseLinkTitle() {
        String text = plain();
        int end = Destination.titleEnd(text, index);
        if (end < 0) {
            return null;
        }
        BasedSequence title = input.subSequence(index, end);
        index = end;
        return title;
    }

    @Override
    public int parseLinkLabel() {
        int end = Destination.labelEnd(plain(), index);
        int length = end < 0 ? 0 : end - index;
        index += length;
        return length;
    }
}
