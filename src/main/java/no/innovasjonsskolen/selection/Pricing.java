package no.innovasjonsskolen.selection;

/** Which variable the simplex method should move next. */
final class Pricing {

    /** None gains. */
    static final int NONE = Integer.MIN_VALUE;

    private static final int SECTION = 128;

    private final Variables variables;
    private final Basis basis;
    private double[] multipliers;
    private int section;

    Pricing(Variables variables, Basis basis) {
        this.variables = variables;
        this.basis = basis;
        this.multipliers = new double[variables.rows];
    }

    /**
     * A variable that gains: the best of the first section of columns where any does, going on from where the
     * last one was found. When nothing has moved for long, the first of all (Bland's rule).
     */
    int entering(double[] prices, boolean first, boolean careful) {
        multipliers = prices;
        var best = NONE;
        var most = Simplex.TOLERANCE;
        for (int variable = -variables.rows; variable < 0; variable++) {
            var size = promise(variable, first);
            if (size > most) {
                best = variable;
                most = careful ? Double.POSITIVE_INFINITY : size;
            }
        }
        var count = variables.count();
        var from = careful ? 0 : section;
        for (int seen = 0; seen < count && most < Double.POSITIVE_INFINITY; seen++) {
            var variable = from + seen < count ? from + seen : from + seen - count;
            var size = promise(variable, first);
            if (size > most) {
                best = variable;
                most = careful ? Double.POSITIVE_INFINITY : size;
            }
            if (best != NONE && seen % SECTION == SECTION - 1) {
                section = variable;
                return best;
            }
        }
        return best;
    }

    /** What is gained for each unit the variable moves; 0 when it cannot move, or is in the basis. */
    private double promise(int variable, boolean first) {
        var from = variables.low(variable);
        var to = variables.high(variable);
        if (from == to || basis.holds(variable)) {
            return 0;
        }
        var gain = gain(variable, first);
        var now = variables.at(variable);
        return gain > 0 ? now < to ? gain : 0 : now > from ? -gain : 0;
    }

    /** What the goal gains for each unit the variable grows. */
    double gain(int variable, boolean first) {
        return variable < 0 ? multipliers[-1 - variable]
                : (first ? 0 : variables.worth(variable)) - variables.column(variable).times(multipliers);
    }
}
