package org.vestnik.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vestnik.language.Language;
import org.vestnik.language.PictureWords;
import org.vestnik.problem.Place;
import org.vestnik.problem.Problem;

/**
 * Tells what a picture shows from what programs and people in a hurry write in its place: the name
 * of the file, or the word “photo”. Whoever hears such a text knows less than before.
 */
public final class AltText {
    /** No name of a file is longer, and whoever writes so much says something. */
    private static final int LONGEST = 255;

    /** Who writes more words than this says something, be it the name of the file. */
    private static final int FEW = 3;

    private static final Pattern ENDING =
            Pattern.compile(
                    ".+\\.(?:jpe?g|jpe|jfif|png|gif|webp|hei[cf]|avif|tiff?|bmp|svg|dng|cr2|nef)");

    /** How cameras, phones and messengers call what they save: a word of theirs, then a number. */
    private static final Pattern CAMERA =
            Pattern.compile(
                    "(?:img|dsc[nfi]?|dcim|pict?|pxl|cimg|imgp|sdc|gopr|hpim|scan|signal|p(?=[0-9]{7})"
                            + "|viber[ -]image|whatsapp[ -]image|изображение whatsapp"
                            + "|screenshot|екранна снимка|снимка на екрана)"
                            + "[ _-]?e?[0-9]{3,}"
                            + "(?:[ _.,()~-](?:[0-9]+|wa[0-9]+|at|в|г|ч|am|pm|hdr|portrait|copy)?)*");

    /** A day or a time alone. */
    private static final Pattern NUMBERS = Pattern.compile("(?:[0-9][ _.,:()-]*){8,}[a-z]?");

    private AltText() {}

    /**
     * What is wrong with a text, if it says nothing of the picture.
     *
     * @param alt as written, or as set in type
     * @param file the picture's file, as the author names it
     * @param language of the text
     * @param place where it stands
     */
    public static Optional<Problem> problem(
            String alt, String file, Language language, Place place) {
        String said = plain(alt);
        if (said.isEmpty() || said.length() > LONGEST) {
            return Optional.empty();
        }
        Problem problem = ContentRule.ALT_SAYS_NOTHING.at(place, Texts.seen(alt), file);
        if (isFileName(said, plain(file.substring(file.lastIndexOf('/') + 1)))) {
            return Optional.of(problem);
        }
        boolean empty = PictureWords.in(language).has(word(said));
        return empty ? Optional.of(problem.variant("word")) : Optional.empty();
    }

    private static boolean isFileName(String said, String name) {
        boolean ends = ENDING.matcher(said).matches();
        if (ends && folded(said).equals(folded(name))
                || CAMERA.matcher(said).matches()
                || NUMBERS.matcher(said).matches()) {
            return true;
        }
        // A word that the name is made of may be meant, as “hall”; “hall-2” is not.
        boolean numbered = said.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (said.indexOf(' ') >= 0) {
            // A program has put blanks for the hyphens of “hall-2”.
            return numbered
                    && said.split(" ").length <= FEW
                    && !said.equals(stem(name))
                    && folded(said).equals(folded(stem(name)));
        }
        boolean joined = said.indexOf('-') != said.lastIndexOf('-');
        return ends || said.indexOf('_') >= 0 || (numbered || joined) && said.equals(stem(name));
    }

    /** The word of {@code Снимка 3}, {@code photo (2)}, {@code image-01}. */
    private static String word(String said) {
        int end = said.length();
        while (end > 0 && !Character.isLetter(said.charAt(end - 1))) {
            end--;
        }
        return said.substring(0, end);
    }

    /** In small letters, with plain blanks and hyphens whatever typography made of them. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        String small = Texts.nfc(text.strip()).toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            plain.append(dash ? '-' : blank ? ' ' : c);
        }
        return plain.toString();
    }

    private static String folded(String name) {
        return name.replace('_', ' ').replace('-', ' ');
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
