package no.innovasjonsskolen.eligibility;

import java.util.List;
import java.util.UUID;
import no.innovasjonsskolen.ruling.RulingKind;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/** What rulings on who may take part are about. */
@Component
class EligibilityRulingKind implements RulingKind {

    /** From the worst to the best. */
    private static final List<String> RESULTS = List.of(Verdict.COURSE_PARTICIPANT.code(),
            Verdict.CONDITIONAL.code(), Verdict.STUDENT.code());

    @Override
    public String kind() {
        return EligibilityCase.KIND;
    }

    @Override
    public String name(Words words) {
        return words.localize("eligibility.ruling.about");
    }

    @Override
    public boolean isWorse(String result, String than) {
        return RESULTS.indexOf(result) < RESULTS.indexOf(than);
    }

    @Override
    public String officeUrl(UUID id) {
        return "/kontor/vurdering/" + id;
    }
}
