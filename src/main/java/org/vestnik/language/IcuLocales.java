package org.vestnik.language;

import com.ibm.icu.util.ULocale;

/** Our languages as ICU names them. */
final class IcuLocales {
    private IcuLocales() {}

    /** English without a region is British, as the institutions of the Union write it. */
    static ULocale of(Language language) {
        return ULocale.forLanguageTag(language.code().equals("en") ? "en-GB" : language.code());
    }
}
