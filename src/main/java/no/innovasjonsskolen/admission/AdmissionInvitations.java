package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.invitation.Invitation;
import no.innovasjonsskolen.invitation.InvitationKind;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.Programmes;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The four personal links of an application: what each asks, and what follows when somebody accepts. */
@Configuration(proxyBeanMethods = false)
class AdmissionInvitations {

    static final String COLLEAGUE = "colleague";
    static final String GUARANTEE = "guarantee";
    static final String PARTICIPANT = "participant";
    static final String PARTNER = "partner";

    private final Applications applications;
    private final Programmes programmes;
    private final MunicipalityName names;

    AdmissionInvitations(Applications applications, Programmes programmes, MunicipalityName names) {
        this.applications = applications;
        this.programmes = programmes;
        this.names = names;
    }

    /** One kind of link, of the four things it does. */
    private record Kind(String kind, Question question, Refusal refusal, Acceptance acceptance, Way way,
            End end)
            implements
                InvitationKind {

        private interface Question {

            Ask of(Invitation invitation, Words words);
        }

        private interface Refusal {

            Optional<Worded> of(Invitation invitation, Person person);
        }

        private interface Acceptance {

            void by(Invitation invitation, Person person, Instant at);
        }

        private interface Way {

            String from(UUID about);
        }

        private interface End {

            boolean isOver(UUID about, Instant now);
        }

        @Override
        public boolean isOver(UUID about, Instant now) {
            return end.isOver(about, now);
        }

        @Override
        public Ask ask(Invitation invitation, Words words) {
            return question.of(invitation, words);
        }

        @Override
        public Optional<Worded> refusal(Invitation invitation, Person by) {
            return refusal.of(invitation, by);
        }

        @Override
        public void accepted(Invitation invitation, Person by, Instant at) {
            acceptance.by(invitation, by, at);
        }

        @Override
        public String goOn(Invitation invitation) {
            return way.from(invitation.about());
        }
    }

    /** A colleague is asked to write along in this application, for the asker's municipality. */
    @Bean
    InvitationKind colleagueInvitation(Colleagues colleagues, Partners partners, TellOthers tellOthers) {
        return new Kind(COLLEAGUE, (invitation, words) -> {
            var asked = applications.get(new ApplicationId(invitation.about()));
            var partner = colleagues.through(asked, invitation.askedBy());
            var municipality = names.of(partner.map(Partner::municipality).orElse(asked.lead()));
            return open(words.localize("admission.invited.colleague.title", names.of(asked.lead())),
                    words.localize("admission.invited.colleague.what", municipality),
                    words.localize(mayKey(partner), municipality));
        }, (invitation, by) -> {
            if (askedHerself(invitation, by)) {
                return Optional.of(Sentence.of("admission.invited.colleague.not-yours", invitation.name()));
            }
            var asked = applications.get(new ApplicationId(invitation.about()));
            return asked.state() instanceof Application.Withdrawn
                    || !applications.writes(invitation.askedBy(), asked)
                            ? Optional.of(Sentence.of("admission.invited.gone")) : Optional.empty();
        }, (invitation, by, at) -> {
            var asked = applications.get(new ApplicationId(invitation.about()));
            colleagues.through(asked, invitation.askedBy())
                    .ifPresentOrElse(
                            partner -> partners.letIn(partner.id(), by.id(), at),
                            () -> colleagues.letIn(asked.id(), by.id(), at));
            tellOthers.colleagueJoined(asked, by, at);
        }, about -> "/soknad/" + about, (about, now) -> isOver(new ApplicationId(about), now));
    }

    /** A municipal director is asked to sign: the link opens the guarantee. */
    @Bean
    InvitationKind guarantorInvitation(Guarantees guarantees) {
        return new Kind(GUARANTEE, (invitation, words) -> {
            var municipality = names.of(guarantees.request(invitation.about()).municipality());
            return open(words.localize("admission.invited.guarantee.title", municipality),
                    words.localize("admission.invited.guarantee.what", municipality));
        }, (invitation, by) -> {
            var asked = applications.get(guarantees.request(invitation.about()).application());
            return askedHerself(invitation, by) || applies(by, asked) && !isHers(invitation, by)
                    ? Optional.of(Sentence.of("admission.invited.guarantee.not-yours", invitation.name()))
                    : Optional.empty();
        }, (invitation, by, at) -> {
            guarantees.letIn(invitation.about(), by.id(), at);
        }, GuaranteePage::url, (about, now) -> isOver(guarantees.request(about).application(), now));
    }

    /** Somebody is asked to take part: the link opens her own part of the application. */
    @Bean
    InvitationKind participantInvitation(Participants participants, Admissions.OwnPartAddress ownPart) {
        return new Kind(PARTICIPANT, (asked, words) -> participants.find(new ParticipantId(asked.about()))
                .map(participant -> names.of(lead(participant.application())))
                .map(lead -> open(words.localize("admission.invited.participant.title", lead),
                        words.localize("admission.invited.participant.what", lead),
                        words.localize("admission.invited.participant.private")))
                .orElseGet(() -> gone(PARTICIPANT, words)),
                (invitation, by) -> participants.find(new ParticipantId(invitation.about()))
                        .flatMap(it -> notHerPlace(it, invitation, by)),
                (invitation, by, at) -> participants.is(new ParticipantId(invitation.about()), by.id(), at),
                about -> ownPart.of(new ParticipantId(about)), (about, now) -> participants
                        .find(new ParticipantId(about))
                        .filter(it -> isOver(it.application(), now) && !participants.isWaiting(it.id()))
                        .isPresent());
    }

    /**
     * A municipality is asked to apply together with others: the link lets its contact answer this question,
     * and write in this application once the answer is yes. It gives her no other right in its name.
     */
    @Bean
    InvitationKind partnerInvitation(Partners partners) {
        return new Kind(PARTNER, (question, words) -> partners.find(question.about()).map(partner -> {
            var lead = names.of(lead(partner.application()));
            return open(words.localize("admission.invited.partner.title", lead), words
                    .localize("admission.invited.partner.what", lead, names.of(partner.municipality())));
        }).orElseGet(() -> gone(PARTNER, words)), (invitation, by) -> {
            var asked = partners.find(invitation.about()).map(it -> applications.get(it.application()));
            return askedHerself(invitation, by)
                    || asked.filter(it -> applies(by, it)).isPresent() && !isHers(invitation, by)
                            ? Optional
                                    .of(Sentence.of("admission.invited.partner.not-yours", invitation.name()))
                            : Optional.empty();
        }, (invitation, by, at) -> {
            partners.letIn(invitation.about(), by.id(), at);
            partners.letOutLeaving(invitation.about(), by.id());
        }, PartnershipPage::url, (about, now) -> partners.find(about)
                .filter(it -> isOver(it.application(), now)).isPresent());
    }

    /**
     * One person takes one place; and who writes the application takes none but the one with her own
     * address.
     */
    private Optional<Worded> notHerPlace(Participant place, Invitation invitation, Person by) {
        var application = applications.get(place.application());
        if (application.participants().stream().anyMatch(it -> !it.id().equals(place.id())
                && it.person().equals(Optional.of(by.id())))) {
            return Optional.of(Sentence.of("admission.invited.participant.listed", by.name()));
        }
        return (askedHerself(invitation, by) || applies(by, application)) && !invitation.isTo(by)
                ? Optional.of(Sentence.of("admission.invited.participant.not-yours", invitation.name()))
                : Optional.empty();
    }

    /** What a colleague may: one who is let in by a partner answers for it as well. */
    static String mayKey(Optional<Partner> partner) {
        return partner.isPresent() ? "admission.colleague.may.partner" : "admission.colleague.may";
    }

    /** Who asks cannot answer, whatever right she has now: she may have ended it to come back by the link. */
    private static boolean askedHerself(Invitation invitation, Person by) {
        return invitation.askedBy().equals(by.id());
    }

    /** Sent to her own address by somebody else. */
    private static boolean isHers(Invitation invitation, Person by) {
        return invitation.isTo(by) && !askedHerself(invitation, by);
    }

    /** Whether she writes in the application. */
    private boolean applies(Person person, Application application) {
        return applications.writes(person.id(), application);
    }

    private boolean isOver(ApplicationId id, Instant now) {
        return programmes.call(applications.heading(id).call()).isOver(now);
    }

    private MunicipalityNumber lead(ApplicationId id) {
        return applications.heading(id).lead();
    }

    private static InvitationKind.Ask open(String title, String... lines) {
        return new InvitationKind.Ask(title, List.of(lines), true);
    }

    /** Whoever was asked is not asked any more. */
    private static InvitationKind.Ask gone(String kind, Words words) {
        return new InvitationKind.Ask(words.localize("admission.invited." + kind + ".title.gone"),
                List.of(words.localize("admission.invited.gone")), false);
    }
}
