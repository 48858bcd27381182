package org.vestnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.content.Article;
import org.vestnik.content.Register;
import org.vestnik.content.Register.Line;
import org.vestnik.content.Translation;
import org.vestnik.language.Language;
import org.vestnik.language.Section;
import org.vestnik.language.SectionWords;
import org.vestnik.problem.Nearest;
import org.vestnik.problem.Problem;

/**
 * Guesses which page took the place of one that has vanished: a text of the same language whose own
 * address is not recorded yet, in the same section and year if there is one, by the likeness of
 * their names. Not thread-safe.
 */
final class Successors {
    private static final String PLAIN = "[\\p{L}\\p{N}/._-]+";

    private final Edition edition;
    private final Register register;

    /** The texts whose addresses are new, by address; found out when first asked for. */
    private Optional<SortedMap<String, Translation>> fresh = Optional.empty();

    Successors(Edition edition, Register register) {
        this.edition = edition;
        this.register = register;
    }

    /**
     * The problem that an address has vanished, with what to write, and where.
     *
     * @param alone whether no other address has vanished from the same section and year: then the
     *     only new one there has taken its place, whatever it is called
     */
    Problem problem(Line line, boolean alone) {
        String old = quoted(line.address());
        String toPaste = "aliases: [" + old + "]";
        Problem problem = SiteRule.ADDRESS_VANISHES.at(line.place(), line.address(), toPaste);
        if (isOfList(Relative.address(line.file()))) {
            return problem.variant("list");
        }
        Optional<String> address = successor(Relative.address(line.file()), alone);
        if (address.isEmpty()) {
            return problem;
        }
        Translation text = fresh().get(address.get());
        String now = "/" + address.get();
        return text.aliases().isEmpty()
                ? problem.withHint("address-vanishes.alias", now, text.file(), toPaste)
                : problem.withHint("address-vanishes.alias-list", now, text.file(), old);
    }

    private Optional<String> successor(String gone, boolean alone) {
        String language = gone.substring(0, gone.indexOf('/') + 1);
        List<String> near = new ArrayList<>();
        List<String> far = new ArrayList<>();
        for (String address : fresh().keySet()) {
            if (address.startsWith(language)) {
                (above(address).equals(above(gone)) ? near : far).add(address);
            }
        }
        Optional<String> alike = nearest(gone, near);
        if (alike.isEmpty() && near.size() == 1 && alone) {
            return Optional.of(near.get(0));
        }
        return alike.or(() -> nearest(gone, far));
    }

    private static Optional<String> nearest(String gone, List<String> addresses) {
        SortedMap<String, String> byName = new TreeMap<>();
        addresses.forEach(address -> byName.putIfAbsent(name(address), address));
        return Nearest.of(name(gone), byName.keySet()).map(byName::get);
    }

    private SortedMap<String, Translation> fresh() {
        if (fresh.isEmpty()) {
            Set<String> recorded = register.files();
            SortedMap<String, Translation> found = new TreeMap<>();
            for (Article article : edition.articles()) {
                for (Translation text : article.translations()) {
                    String address = edition.addresses().of(text);
                    if (!address.isEmpty() && !recorded.contains(Relative.file(address))) {
                        found.put(address, text);
                    }
                }
            }
            fresh = Optional.of(found);
        }
        return fresh.get();
    }

    /** Whether an address was that of a section, of a year, or below a section of lists alone. */
    private boolean isOfList(String gone) {
        Optional<Section> section = section(above(gone));
        boolean year = section.equals(Optional.of(Section.NEWS)) && name(gone).matches("\\d{4}");
        boolean below = section.isPresent() && !section.equals(Optional.of(Section.NEWS));
        return section(gone).isPresent() || year || below;
    }

    /** The section at an address, by its present word or by the one that the language has. */
    private Optional<Section> section(String address) {
        for (Language language : edition.site().languages()) {
            for (Section section : Section.values()) {
                ListAddresses lists = edition.addresses().lists();
                String present = lists.word(language, section);
                String usual = SectionWords.in(language).word(section);
                String word = name(address);
                boolean named = word.equals(present) || word.equals(usual);
                if (named && address.equals(language.code() + "/" + word + "/")) {
                    return Optional.of(section);
                }
            }
        }
        return Optional.empty();
    }

    /** As it may stand in a list of YAML. */
    private static String quoted(String address) {
        return address.matches(PLAIN) ? address : "\"" + address.replace("\\", "\\\\") + "\"";
    }

    /** The folder that a page stands in, with its closing slash. */
    static String above(String address) {
        return address.substring(0, address.lastIndexOf('/', address.length() - 2) + 1);
    }

    /** The last part of an address. */
    private static String name(String address) {
        String bare = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
