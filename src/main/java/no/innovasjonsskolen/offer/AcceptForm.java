package no.innovasjonsskolen.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.admission.Admissions.Listed;
import no.innovasjonsskolen.admission.ParticipantId;
import no.innovasjonsskolen.form.Answers;
import no.innovasjonsskolen.form.FieldSpec;
import no.innovasjonsskolen.form.Form;
import no.innovasjonsskolen.form.FormData;
import no.innovasjonsskolen.form.FormInput;
import no.innovasjonsskolen.form.Option;
import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.offer.Offer.Share;
import no.innovasjonsskolen.site.Kroner;
import no.innovasjonsskolen.site.Sentence;

/**
 * What a yes asks: for each municipality where its invoice goes, and what it pays where they are several.
 *
 * @param spare those of the group that it can do without
 */
record AcceptForm(List<MunicipalityNumber> municipalities, List<Listed> spare, Kroner fee,
        MunicipalityName names) {

    private static final String KEY = "offer.accept";
    private static final FieldSpec<Boolean> CONFIRM = FieldSpec.check("bekreft").required();
    private static final int LONGEST_REFERENCE = 60;

    Form form() {
        var fields = new ArrayList<FieldSpec<?>>();
        municipalities.forEach(it -> {
            fields.add(organisation(it));
            fields.add(reference(it));
            if (isShared()) {
                fields.add(amount(it));
            }
        });
        if (!spare.isEmpty()) {
            fields.add(without());
        }
        fields.add(CONFIRM);
        return new Form(KEY, fields);
    }

    /** As it was answered before; else the fee in equal parts, the first ones with the odd øre. */
    FormInput filled(Optional<Offer.Answer> before) {
        var answers = new Answers();
        var shares = before.map(Offer.Answer::shares).filter(it -> it.size() == municipalities.size())
                .orElseGet(List::of);
        shares.forEach(it -> {
            answers.with(organisation(it.municipality()), it.organisation());
            answers.with(reference(it.municipality()), it.buyerReference());
        });
        if (isShared()) {
            var parts = shares.isEmpty() ? fee.split(municipalities.size())
                    : shares.stream().map(Share::amount).toList();
            for (int i = 0; i < municipalities.size(); i++) {
                answers.with(amount(municipalities.get(i)), parts.get(i));
            }
        }
        before.flatMap(Offer.Answer::without)
                .filter(who -> spare.stream().anyMatch(it -> it.id().equals(who)))
                .ifPresent(it -> answers.with(without(), it));
        return form().filled(answers);
    }

    /** Whether the form that was sent asked what this one does: a municipality may have left since. */
    boolean isAsShown(FormData sent) {
        return municipalities.stream().allMatch(it -> sent.other(organisation(it).name()).isPresent())
                && municipalities.stream()
                        .allMatch(it -> sent.other(amount(it).name()).isPresent() == isShared());
    }

    List<Share> shares(FormInput input) {
        return municipalities.stream().map(it -> new Share(it,
                input.get(organisation(it)).replaceAll("\\D", ""), input.get(reference(it)),
                isShared() ? input.get(amount(it)) : fee)).toList();
    }

    Optional<ParticipantId> without(FormInput input) {
        return spare.isEmpty() ? Optional.empty() : input.find(without());
    }

    /** The field where a wrong sum is told. */
    FieldSpec<?> lastAmount() {
        return isShared() ? amount(municipalities.getLast()) : CONFIRM;
    }

    FieldSpec<ParticipantId> without() {
        return FieldSpec.select("uten", spare.stream()
                .map(it -> Option.of(it.id().toString(), it.id(), _ -> it.name())).toList());
    }

    private boolean isShared() {
        return municipalities.size() > 1;
    }

    private FieldSpec<String> organisation(MunicipalityNumber it) {
        return FieldSpec.organisationNumber("orgnr-" + it.value()).required().width(11)
                .labelled(Sentence.of(KEY + ".organisation", names.of(it)), Option.NO_HINT);
    }

    private FieldSpec<String> reference(MunicipalityNumber it) {
        return FieldSpec.line("ref-" + it.value(), LONGEST_REFERENCE).required().width(20).labelled(
                Sentence.of(KEY + ".reference", names.of(it)), Sentence.of(KEY + ".reference.hint"));
    }

    private FieldSpec<Kroner> amount(MunicipalityNumber it) {
        return FieldSpec.money("belop-" + it.value()).required().width(10)
                .labelled(Sentence.of(KEY + ".amount", names.of(it)), Option.NO_HINT);
    }
}
