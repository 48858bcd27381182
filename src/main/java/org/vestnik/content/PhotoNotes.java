package org.vestnik.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vestnik.problem.Place;

/** What one text says of one photo: words of its own, and facts that a translation inherits. */
record PhotoNotes(
        Optional<String> alt,
        Optional<String> caption,
        Optional<String> credit,
        Optional<String> licence,
        Optional<String> focus,
        Optional<Boolean> decorative,
        Optional<Boolean> original,
        Optional<Boolean> minors,
        Optional<Boolean> skip,
        Optional<String> consent,
        Optional<LocalDate> hideFrom,
        Place place) {
    static final Keys KEYS =
            Keys.of(
                            "alt",
                            "caption",
                            "credit",
                            "licence",
                            "focus",
                            "decorative",
                            "original",
                            "minors",
                            "skip",
                            "consent",
                            "hide-from")
                    .meaning("alt", "описание", "text", "description", "title")
                    .meaning("caption", "надпис", "label")
                    .meaning("credit", "author", "автор", "photographer", "source")
                    .meaning("licence", "license", "rights", "copyright")
                    .meaning("skip", "hide", "hidden", "draft");

    private static final List<String> CONSENTS = List.of("none-needed", "signed", "parental");
    private static final String PARENTAL = "parental";

    static PhotoNotes none(Place place) {
        return words(Optional.empty(), place);
    }

    /** A text after the photo's name is its alt text. */
    static PhotoNotes words(Optional<String> alt, Place place) {
        Optional<String> no = Optional.empty();
        Optional<Boolean> unsaid = Optional.empty();
        Optional<LocalDate> never = Optional.empty();
        return new PhotoNotes(
                alt, no, no, no, no, unsaid, unsaid, unsaid, unsaid, no, never, place);
    }

    /**
     * @param alt how the text for who cannot see the photo is read
     */
    static PhotoNotes read(
            Fields fields, SiteConfig site, Function<Value, Optional<String>> alt, Place place) {
        PhotoNotes notes =
                new PhotoNotes(
                        fields.get("alt").flatMap(alt),
                        fields.get("caption").flatMap(Value::line),
                        fields.get("credit").flatMap(Value::line),
                        fields.get("licence").flatMap(Value::line),
                        fields.get("focus").flatMap(Focus::read),
                        bool(fields, "decorative"),
                        bool(fields, "original"),
                        bool(fields, "minors"),
                        bool(fields, "skip"),
                        fields.get("consent").flatMap(value -> value.word(CONSENTS)),
                        fields.get("hide-from").flatMap(value -> Dates.day(value, site.timezone())),
                        place);
        if (notes.decorative.orElse(false) && !notes.alt.orElse("").isEmpty()) {
            Place at = fields.keyPlace("decorative", place);
            fields.problems().add(ContentRule.PHOTO_DECORATIVE.at(at, notes.alt.get()));
        }
        return notes;
    }

    /** The facts of the lead, where this text has none of its own; words are never inherited. */
    PhotoNotes inheriting(PhotoNotes lead) {
        return new PhotoNotes(
                alt,
                caption,
                credit.or(lead::credit),
                licence.or(lead::licence),
                focus.or(lead::focus),
                decorative.or(lead::decorative),
                original.or(lead::original),
                minors.or(lead::minors),
                skip.or(lead::skip),
                consent.or(lead::consent),
                hideFrom.or(lead::hideFrom),
                place);
    }

    boolean skipped() {
        return skip.orElse(false);
    }

    boolean lacksConsent() {
        return minors.orElse(false) && !consent.equals(Optional.of(PARENTAL));
    }

    PhotoEntry entry(String folder, String name, boolean listed) {
        return new PhotoEntry(
                name,
                folder + "/" + name,
                listed,
                alt,
                caption,
                credit,
                licence,
                focus,
                decorative.orElse(false),
                original.orElse(false),
                minors.orElse(false),
                consent,
                hideFrom,
                place);
    }

    private static Optional<Boolean> bool(Fields fields, String key) {
        return fields.get(key).flatMap(Value::bool);
    }
}
