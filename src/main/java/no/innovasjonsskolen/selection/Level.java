package no.innovasjonsskolen.selection;

import java.math.BigInteger;
import java.util.List;

/**
 * Kinds that share a chance, and the proof that nobody could give them more without giving somebody with
 * less even less.
 *
 * @param value the chance
 * @param kinds their numbers in the pool
 * @param bindings the rows that bind, each with a weight; none when the chance is 0 or 1
 */
record Level(Fraction value, List<Integer> kinds, List<Binding> bindings) {

    /**
     * A row that binds. Add up what every application adds to the binding rows, each times its weight, a
     * minimum counted negative: the sum of all chances is then at most the sum of the bounds.
     *
     * @param row its number in the pool
     * @param weight positive when the row's most binds, negative when its fewest does
     */
    record Binding(int row, BigInteger weight) {

        boolean most() {
            return weight.signum() > 0;
        }
    }
}
