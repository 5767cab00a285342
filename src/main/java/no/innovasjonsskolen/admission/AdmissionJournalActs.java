package no.innovasjonsskolen.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.journal.Entry;
import no.innovasjonsskolen.journal.JournalActs;
import no.innovasjonsskolen.journal.Subject;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Words;
import org.springframework.stereotype.Component;

/**
 * What the journal tells of applications, and of those who are invited to have a hand in one; and which
 * entries are an application's.
 */
@Component
class AdmissionJournalActs implements JournalActs, CaseSource {

    /**
     * The version of the rules that applications are decided under, kept with each entry. The sentence
     * {@code admission.rules.…} says it in words; those of older versions stay, for the journal names them.
     */
    private static final String RULES = "admission.rules.admission-2";

    private static final Set<String> ACTS = Set.of(
            "admission.act.started",
            "admission.act.colleague-asked",
            "admission.act.partner-asked",
            "admission.act.partner-removed",
            "admission.act.partner-agreed",
            "admission.act.partner-declined",
            "admission.act.partner-left",
            "admission.act.participant-added",
            "admission.act.participant-asked",
            "admission.act.participant-removed",
            "admission.act.participant-restored",
            "admission.act.participant-confirmed",
            "admission.act.participant-refused",
            "admission.act.colleague-joined",
            "admission.act.colleague-ended",
            "admission.act.colleague-not-asked",
            "admission.act.partner-handed-over",
            "admission.act.participant-reminded",
            "admission.act.guarantee-asked",
            "admission.act.guarantee-declined",
            "admission.act.guarantee-handed-over",
            "admission.act.guarantee-set-aside",
            "admission.act.guarantee-signed",
            "admission.act.sent",
            "admission.act.sent-again",
            "admission.act.withdrawn");

    private final MunicipalityName names;

    AdmissionJournalActs(MunicipalityName names) {
        this.names = names;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(StartApplication.KIND, AdmissionInvitations.COLLEAGUE, AdmissionInvitations.PARTICIPANT,
                AdmissionInvitations.PARTNER, AdmissionInvitations.GUARANTEE);
    }

    @Override
    public Set<String> acts() {
        return ACTS;
    }

    @Override
    public String rule(String act) {
        return RULES;
    }

    @Override
    public Set<String> journalKinds() {
        return Set.of(StartApplication.KIND, AdmissionInvitations.PARTICIPANT);
    }

    /** What is done to the application itself, and by those who were invited to take part in it. */
    @Override
    public List<Subject> subjects(Case file, PersonId reader) {
        return Stream.concat(Stream.of(StartApplication.subject(file.line().id())),
                file.members().stream()
                        .map(member -> new Subject(AdmissionInvitations.PARTICIPANT, member.id().value())))
                .toList();
    }

    @Override
    public List<String> details(Entry entry, Words words) {
        var details = new ArrayList<String>();
        var grounds = entry.grounds();
        said(grounds, "number").ifPresent(it -> details.add(words.localize("admission.ground.number", it)));
        said(grounds, "after-deadline").filter(Boolean::parseBoolean)
                .ifPresent(_ -> details.add(words.localize("admission.ground.late")));
        said(grounds, "municipality").ifPresent(it -> details.add(names.of(MunicipalityNumber.of(it))));
        said(grounds, "name").ifPresent(details::add);
        said(grounds, "title").ifPresent(details::add);
        said(grounds, "reason").ifPresent(it -> details.add("«" + it + "»"));
        return details;
    }

    private static Optional<String> said(Map<String, String> grounds, String name) {
        return Optional.ofNullable(grounds.get(name));
    }
}
