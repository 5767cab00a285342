package no.innovasjonsskolen.admission;

import java.util.List;
import java.util.stream.Collectors;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.programme.TeamRule;
import no.innovasjonsskolen.site.Sentence;
import no.innovasjonsskolen.site.Worded;
import no.innovasjonsskolen.site.Words;

/** What the states of an application say, the colour of their tags, and what is missing or in the way. */
final class StateText {

    private StateText() {}

    static String of(Application.State state, Words words) {
        return switch (state) {
            case Application.Draft _ -> words.localize("admission.state.draft");
            case Application.Sent(var last) ->
                words.localize("admission.state.sent", words.dateTime(last.sentAt()));
            case Application.Withdrawn(var at, _) ->
                words.localize("admission.state.withdrawn", words.dateTime(at));
        };
    }

    static String tone(Application.State state) {
        return switch (state) {
            case Application.Draft _ -> "info";
            case Application.Sent _ -> "success";
            case Application.Withdrawn _ -> "neutral";
        };
    }

    static String of(Participant.Standing standing, Words words) {
        return switch (standing) {
            case Participant.Named _ -> words.localize("admission.standing.named");
            case Participant.Invited(var at) ->
                words.localize("admission.standing.invited", words.dateTime(at));
            case Participant.Answering _ -> words.localize("admission.standing.answering");
            case Participant.Confirmed(var at) ->
                words.localize("admission.standing.confirmed", words.dateTime(at));
            case Participant.Refused(var at) ->
                words.localize("admission.standing.refused", words.dateTime(at));
            case Participant.Removed(var at, _) ->
                words.localize("admission.standing.removed-at", words.dateTime(at));
        };
    }

    static String tone(Participant.Standing standing) {
        return switch (standing) {
            case Participant.Named _ -> "neutral";
            case Participant.Invited _, Participant.Answering _ -> "info";
            case Participant.Confirmed _ -> "success";
            case Participant.Refused _, Participant.Removed _ -> "warning";
        };
    }

    static String of(Partner.State state, Words words) {
        return switch (state) {
            case Partner.Asked(var at) -> words.localize("admission.partner.asked", words.dateTime(at));
            case Partner.Agreed(var by, var at) ->
                words.localize("admission.partner.agreed", by, words.dateTime(at));
            case Partner.Declined(var by, var at, var wasIn) -> words.localize(
                    wasIn ? "admission.partner.left" : "admission.partner.declined", by, words.dateTime(at));
        };
    }

    static String tone(Partner.State state) {
        return switch (state) {
            case Partner.Asked _ -> "info";
            case Partner.Agreed _ -> "success";
            case Partner.Declined _ -> "warning";
        };
    }

    /**
     * Of all the municipalities, each by name where there are more than one; empty when nobody has been
     * asked.
     */
    static String guarantees(Application application, MunicipalityName names, Words words) {
        var municipalities = application.municipalities();
        if (municipalities.size() == 1) {
            return of(application.guarantee(application.lead()), words);
        }
        return municipalities.stream()
                .filter(it -> !(application.guarantee(it) instanceof Guarantee.NotAsked))
                .map(it -> names.of(it) + ": " + of(application.guarantee(it), words))
                .collect(Collectors.joining("\n"));
    }

    /** The same for the office: whom each was asked of, where, and whether somebody else signed. */
    static String guaranteesAsAsked(Application application, MunicipalityName names, Words words) {
        var said = guarantees(application, names, words);
        return said + application.municipalities().stream()
                .map(it -> application.guarantee(it) instanceof Guarantee.Signed signed
                        ? "\n" + asked(signed, words) : "")
                .collect(Collectors.joining());
    }

    /** Whom the municipality had asked, where, and whether somebody else signed. */
    static String asked(Guarantee.Signed signed, Words words) {
        return words.localize(signed.bySomebodyElse() ? "admission.guarantee.asked.other"
                : "admission.guarantee.asked", signed.asked().name(), signed.asked().email());
    }

    static String tone(Guarantee guarantee) {
        return switch (guarantee) {
            case Guarantee.NotAsked _ -> "neutral";
            case Guarantee.AskedFor _ -> "info";
            case Guarantee.Signed _ -> "success";
            case Guarantee.Declined _, Guarantee.SetAside _, Guarantee.Lapsed _ -> "warning";
        };
    }

    /** Empty when nobody has been asked to sign. */
    static String of(Guarantee guarantee, Words words) {
        return switch (guarantee) {
            case Guarantee.NotAsked _ -> "";
            case Guarantee.AskedFor(var who, _, var at) ->
                words.localize("admission.task.guarantee.waiting", who, words.dateTime(at));
            case Guarantee.Signed(var who, var title, var at, _, _, _) ->
                words.localize("admission.task.guarantee.signed", who, title, words.dateTime(at));
            case Guarantee.Lapsed(var who, var at) ->
                words.localize("admission.task.guarantee.lapsed", who, words.dateTime(at));
            case Guarantee.Declined(var who, var reason, var at) ->
                words.localize("admission.task.guarantee.declined", who, words.dateTime(at), reason);
            case Guarantee.SetAside(var whose, var by, var reason, var at) -> words.localize(
                    "admission.task.guarantee.set-aside", whose, by, words.dateTime(at), reason);
        };
    }

    /**
     * What the director of a municipality is asked to sign; together with others, for its own part of the
     * team.
     */
    static String wording(Application application, MunicipalityNumber municipality, TeamRule rule,
            MunicipalityName names, Words words) {
        var others = application.municipalities().stream().filter(it -> !it.equals(municipality)).toList();
        return others.isEmpty()
                ? words.localize("admission.guarantee.wording", names.of(municipality), rule.least(),
                        rule.most(), rule.sectors())
                : words.localize("admission.guarantee.wording.joint", names.of(municipality), rule.least(),
                        rule.most(), names.of(others), rule.sectors());
    }

    /** What has been changed since a director read the application and signed; empty when nothing has. */
    static String changedSince(Guarantee.Signed signed, Application application, Words words) {
        var changed = SubmittedText.changed(signed.content(), SubmittedText.unsigned(application));
        return changed.isEmpty() ? "" : words.localize("admission.guarantee.changed", named(changed, words));
    }

    /** The municipality has used its one chance: in which application, said by the form that was rejected. */
    static Worded taken(Claims.Holder by, String municipality) {
        return Sentence.of(by.asPartner() ? "admission.taken.as-partner" : "admission.taken.as-lead",
                municipality, by.lead());
    }

    /** What has been changed since it was sent, and is not part of it; empty when nothing has. */
    static String unsent(Application.Submission last, Application application, Words words) {
        var changed = SubmittedText.changed(last.content(), SubmittedText.of(application).text());
        return changed.isEmpty() ? "" : words.localize("admission.check.unsent.what", named(changed, words));
    }

    private static String named(List<String> changed, Words words) {
        return words.list(changed.stream().map(name -> words.has("admission.question." + name)
                ? "«" + words.localize("admission.question." + name) + "»"
                : words.localize("admission.changed." + name)).toList());
    }

    static String of(Lack lack, MunicipalityName names, Words words) {
        return switch (lack) {
            case Lack.Unanswered(var question) -> words.localize("admission.lack.unanswered",
                    words.localize("admission.question." + question.field()));
            case Lack.Malformed(var question) ->
                words.localize("admission.lack.malformed." + question.field(),
                        words.localize("admission.question." + question.field()));
            case Lack.TooFewPeople(var are, var least) ->
                words.localize("admission.lack.too-few", are, least);
            case Lack.TooManyPeople(var are, var most) ->
                words.localize("admission.lack.too-many", are, most);
            case Lack.OneSector _ -> words.localize("admission.lack.one-sector");
            case Lack.PersonIncomplete(_, var name) -> name.isEmpty()
                    ? words.localize("admission.lack.person-nameless")
                    : words.localize("admission.lack.person", name);
            case Lack.SameEmail(var email) -> words.localize("admission.lack.same-email", email);
            case Lack.PartnerOpen(var partner) ->
                words.localize("admission.lack.partner", names.of(partner.municipality()));
            case Lack.NoGuarantee(var municipality) ->
                words.localize("admission.lack.guarantee", names.of(municipality));
        };
    }

    /** Where a lack is mended, below the application's address. */
    static String pathOf(Lack lack) {
        return switch (lack) {
            case Lack.Unanswered(var question) -> "/del/" + question.step().path() + "#" + question.field();
            case Lack.Malformed(var question) -> "/del/" + question.step().path() + "#" + question.field();
            case Lack.TooFewPeople _, Lack.TooManyPeople _ -> "/deltakere";
            case Lack.OneSector _, Lack.SameEmail _ -> "/deltakere";
            case Lack.PersonIncomplete(var id, _) -> "/deltakere/" + id;
            case Lack.PartnerOpen _ -> "/partnere";
            case Lack.NoGuarantee _ -> "/garanti";
        };
    }
}
