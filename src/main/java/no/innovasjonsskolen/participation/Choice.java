package no.innovasjonsskolen.participation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.innovasjonsskolen.site.Worded;

/** One of the answers to a question that is answered by choosing. */
sealed interface Choice extends Worded permits Position, Wish, Education, Experience {

    String name();

    /** As in a form and a sheet. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The answer with this code; empty when nothing is answered. */
    static <C extends Choice> Optional<C> of(C[] choices, String code) {
        return Arrays.stream(choices).filter(choice -> choice.code().equals(code)).findFirst();
    }
}
