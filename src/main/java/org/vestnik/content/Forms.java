package org.vestnik.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vestnik.language.Language;
import org.vestnik.language.Slugs;
import org.vestnik.problem.Problem;

/** Reads texts that have a form of their own: addresses, countries, amounts, names in addresses. */
final class Forms {
    /** What people write → ISO 3166-1. The Union's own style uses EL and UK. */
    private static final Map<String, String> COUNTRY_MEANT = Map.of("EL", "GR", "UK", "GB");

    private static final Map<String, String> CURRENCY_MEANT =
            Map.of("ЛВ", "BGN", "ЛВ.", "BGN", "ЛЕВА", "BGN", "€", "EUR", "ЕВРО", "EUR");

    /** Kosovo: not in ISO 3166-1, but the code that the Union's programmes use. */
    private static final String KOSOVO = "XK";

    private static final int LONGEST_ID = 100;

    private Forms() {}

    /** An absolute address that begins with http:// or https://. */
    static Optional<String> url(Value value) {
        Optional<String> text = value.text();
        if (text.isEmpty() || isUrl(text.get())) {
            return text;
        }
        Problem problem = ContentRule.URL_FORM.at(value.place(), value.key(), value.seen());
        String offer = "https://" + text.get();
        boolean bare = text.get().indexOf(':') < 0 && text.get().indexOf('.') > 0 && isUrl(offer);
        value.problems()
                .add(bare ? problem.withHint("write-so", value.key() + ": " + offer) : problem);
        return Optional.empty();
    }

    private static boolean isUrl(String text) {
        int host =
                text.regionMatches(true, 0, "https://", 0, 8)
                        ? 8
                        : text.regionMatches(true, 0, "http://", 0, 7) ? 7 : text.length();
        if (host >= text.length() || !Character.isLetterOrDigit(text.codePointAt(host))) {
            return text.startsWith("[", host) && text.indexOf(']') > 0;
        }
        for (int i = host; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x7f || c == 0xa0 || "\"<>\\^`{|}".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    static Optional<String> email(Value value) {
        Optional<String> text = value.text();
        int at = text.map(seen -> seen.indexOf('@')).orElse(-1);
        boolean right =
                text.isPresent()
                        && at > 0
                        && text.get().indexOf('@', at + 1) < 0
                        && text.get().indexOf('.', at + 2) > 0
                        && text.get().indexOf(' ') < 0
                        && !text.get().endsWith(".");
        if (text.isPresent() && !right) {
            value.report(ContentRule.EMAIL_FORM, value.seen());
        }
        return right ? text : Optional.empty();
    }

    /** A telephone number as people write it: figures and what they put between them. */
    static Optional<String> phone(Value value) {
        Optional<String> text = value.text();
        String plain = text.orElse("").replaceAll("[\\s\\u00a0()/.\u2013-]", "");
        boolean right = plain.matches("\\+?[0-9]{3,20}");
        if (text.isPresent() && !right) {
            value.report(ContentRule.PHONE_FORM, value.seen());
        }
        return right ? text : Optional.empty();
    }

    /** ISO 3166-1 alpha-2, in upper case. */
    static Optional<String> country(Value value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return text;
        }
        String code = text.get().toUpperCase(Locale.ROOT);
        if (Countries.CODES.contains(code) || code.equals(KOSOVO)) {
            return Optional.of(code);
        }
        Problem problem = ContentRule.COUNTRY_UNKNOWN.at(value.place(), value.seen());
        Optional<String> meant =
                Optional.ofNullable(COUNTRY_MEANT.get(code)).or(() -> Countries.named(text.get()));
        value.problems()
                .add(
                        meant.map(right -> problem.withHint("write-so", value.key() + ": " + right))
                                .orElse(problem));
        return Optional.empty();
    }

    /** ISO 4217, in upper case. */
    static Optional<String> currency(Value value) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return text;
        }
        String code = text.get().toUpperCase(Locale.ROOT);
        TreeSet<String> known = new TreeSet<>();
        Currency.getAvailableCurrencies().forEach(each -> known.add(each.getCurrencyCode()));
        if (known.contains(code)) {
            return Optional.of(code);
        }
        Problem problem = ContentRule.CURRENCY_UNKNOWN.at(value.place(), value.seen());
        String meant = CURRENCY_MEANT.get(code);
        value.problems()
                .add(
                        meant == null
                                ? Value.near(problem, code, known)
                                : problem.withHint("did-you-mean", meant));
        return Optional.empty();
    }

    /** A sum of money with a decimal point: {@code 124500.00}. */
    static Optional<BigDecimal> amount(Value value) {
        return amount(value, ContentRule.AMOUNT_FORM.at(value.place(), value.key(), value.seen()));
    }

    /** How many of something, with a decimal point where it is no whole number. */
    static Optional<BigDecimal> number(Value value) {
        Problem problem = ContentRule.AMOUNT_FORM.at(value.place(), value.key(), value.seen());
        return amount(value, problem.variant("number"));
    }

    private static Optional<BigDecimal> amount(Value value, Problem problem) {
        Optional<String> text = value.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (isDecimal(text.get()) && !text.get().startsWith("-")) {
            return Optional.of(new BigDecimal(text.get()));
        }
        value.problems()
                .add(
                        Amounts.offer(text.get())
                                .map(o -> problem.withHint("write-so", value.key() + ": " + o))
                                .orElse(problem));
        return Optional.empty();
    }

    /** Latitude and longitude in degrees; empty where they are wrong. */
    static List<Double> geo(Value value) {
        List<Double> pair = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        if (value.isList()) {
            for (Value item : value.list()) {
                String text = item.text().orElse("");
                seen.add(text);
                pair.add(isDecimal(text) ? Double.parseDouble(text) : Double.NaN);
            }
        } else {
            seen.addAll(List.of(value.seen().split("[,;\\s]+")));
        }
        if (pair.size() == 2 && within(pair.get(0), 90) && within(pair.get(1), 180)) {
            return List.copyOf(pair);
        }
        value.problems().add(wrongGeo(value, seen));
        return List.of();
    }

    private static Problem wrongGeo(Value value, List<String> seen) {
        Problem problem = ContentRule.GEO_FORM.at(value.place(), String.join(", ", seen));
        if (seen.size() == 2 && seen.stream().allMatch(Forms::isDecimal) && !value.isList()) {
            return problem.withHint("write-so", "geo: [" + String.join(", ", seen) + "]");
        }
        // [42,19, 24,33]: decimal commas made four numbers of two.
        if (seen.size() == 4 && seen.stream().allMatch(Texts::digits)) {
            String right = seen.get(0) + "." + seen.get(1) + ", " + seen.get(2) + "." + seen.get(3);
            return problem.withHint("write-so", "geo: [" + right + "]");
        }
        return problem;
    }

    private static boolean within(double degrees, int most) {
        return degrees >= -most && degrees <= most;
    }

    private static boolean isDecimal(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        String whole = text.substring(start, point < start ? text.length() : point);
        return text.length() <= 20
                && Texts.digits(whole)
                && (point < start || Texts.digits(text.substring(point + 1)));
    }

    /** A name for partners, projects and types: words of a-z and 0-9 joined by hyphens. */
    static boolean id(String id, Value at) {
        if (Texts.kebab(id) && id.length() <= LONGEST_ID && !Slugs.isDevice(id)) {
            return true;
        }
        at.report(ContentRule.ID_FORM, Texts.seen(id));
        return false;
    }

    /** The last part of an address, as the author gives it. */
    static Optional<String> slug(Value value, Language language) {
        Optional<String> text = value.text();
        Optional<String> slug = text.flatMap(Slugs::given);
        if (text.isPresent() && slug.isEmpty()) {
            Problem problem = ContentRule.SLUG_FORM.at(value.place(), value.seen());
            String offer = Slugs.slug(text.get(), language);
            value.problems()
                    .add(
                            offer.isEmpty()
                                    ? problem
                                    : problem.withHint("write-so", value.key() + ": " + offer));
        }
        return slug;
    }
}
