package org.vestnik.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Numbers of any language by ICU, whose number formatters are immutable. */
final class IcuNumbers implements Numbers {
    private static final List<MeasureUnit> UNITS =
            List.of(
                    MeasureUnit.BYTE,
                    MeasureUnit.KILOBYTE,
                    MeasureUnit.MEGABYTE,
                    MeasureUnit.GIGABYTE);

    private final LocalizedNumberFormatter plain;

    IcuNumbers(Language language) {
        ULocale locale = IcuLocales.of(language);
        this.plain =
                NumberFormatter.withLocale(locale)
                        .precision(Precision.unlimited())
                        .roundingMode(RoundingMode.HALF_UP);
    }

    @Override
    public String decimal(BigDecimal number) {
        int digits = Math.max(0, number.scale());
        return plain.precision(Precision.minFraction(digits)).format(number).toString();
    }

    @Override
    public String money(BigDecimal amount, String currency) {
        if (!currency.matches("[A-Z]{3}")) {
            return decimal(amount.setScale(2, RoundingMode.HALF_UP)) + "\u00A0" + currency;
        }
        return plain.precision(Precision.fixedFraction(2))
                .unit(Currency.getInstance(currency))
                .format(amount)
                .toString();
    }

    @Override
    public String percent(BigDecimal share) {
        return plain.precision(Precision.maxFraction(1))
                .unit(MeasureUnit.PERCENT)
                .format(share.movePointRight(2))
                .toString();
    }

    @Override
    public String size(long bytes) {
        FileSize size = FileSize.of(bytes);
        return plain.unit(UNITS.get(size.power()))
                .unitWidth(UnitWidth.SHORT)
                .format(size.amount())
                .toString()
                .replace(' ', '\u00A0');
    }
}
