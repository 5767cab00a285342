package no.innovasjonsskolen.rolling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.innovasjonsskolen.admission.Contenders.Kept;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What an application does not keep by itself, so that it is passed over as long as it is so. */
enum Lack implements Worded {
    /** Fewer persons have said yes than make a group. */
    TOO_FEW,
    /** Those who have said yes come from too few service areas. */
    SECTORS,
    /** A director has not signed for the municipalities that apply now. */
    GUARANTEE,
    /** A municipality has left it since it was selected among, and the office has not decided about it. */
    CHANGED;

    /** All of them at once: whoever is passed over gets every reason. */
    static List<Lack> of(Kept application, TeamRule rule, boolean changed) {
        var lacks = new ArrayList<Lack>();
        if (application.persons() < rule.least()) {
            lacks.add(TOO_FEW);
        }
        if (application.sectors() < rule.sectors()) {
            lacks.add(SECTORS);
        }
        if (!application.guaranteed()) {
            lacks.add(GUARANTEE);
        }
        if (changed) {
            lacks.add(CHANGED);
        }
        return List.copyOf(lacks);
    }

    @Override
    public String in(Words words) {
        return words.localize("rolling.lack." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
