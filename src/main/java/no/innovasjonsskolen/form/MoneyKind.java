package no.innovasjonsskolen.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Words;

/**
 * An amount in kroner below ten million, with or without øre, and with or without what people and the house
 * itself write around it: «60 000», «60 000,50 kroner», «kr 60.000,-», «NOK 60,000.50».
 */
record MoneyKind() implements FieldKind<Kroner> {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,7}([.,]\\d{1,2})?");
    private static final Pattern AROUND = Pattern.compile(
            "^(kroner|kr\\.?|nok)|(,[-–—])?(kroner|kr\\.?|nok)?$",
            Pattern.CASE_INSENSITIVE);
    private static final int ORE_DIGITS = 2;

    @Override
    public Control control() {
        return Control.NUMBER;
    }

    @Override
    public Reading<Kroner> read(List<String> typed) {
        var text = Spaces.ungrouped(
                AROUND.matcher(Spaces.without(typed.getFirst())).replaceAll(""));
        if (!AMOUNT.matcher(text).matches()) {
            return Bad.of(Spaces.keptLine(typed.getFirst()), "money");
        }
        var amount = new Kroner(
                new BigDecimal(text.replace(',', '.')).movePointRight(ORE_DIGITS).longValueExact());
        return new Good<>(kept(amount), amount);
    }

    /** «60000,5». */
    @Override
    public String kept(Kroner amount) {
        return BigDecimal.valueOf(amount.ore(), ORE_DIGITS).stripTrailingZeros().toPlainString().replace('.',
                ',');
    }

    @Override
    public String said(Kroner amount, Words words) {
        return amount.in(words);
    }
}
