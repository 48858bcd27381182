package org.vestnik.language;

import com.ibm.icu.util.ULocale;

/** Our languages as ICU names them. */
final class IcuLocales {
    private IcuLocales() {}

    /**
     * English without a region is British, as the institutions of the Union write it. Digits are 0
     * to 9 in every language, so that dates, prices and the numbers of pages agree on one page.
     */
    static ULocale of(Language language) {
        String tag = language.code().equals("en") ? "en-GB" : language.code();
        return ULocale.forLanguageTag(tag).setKeywordValue("numbers", "latn");
    }
}
