package no.innovasjonsskolen.form;

import java.util.List;
import java.util.Optional;
import no.innovasjonsskolen.site.Worded;

/**
 * One field as it came, judged; or as it is kept, where it did not come.
 *
 * @param typed what the control shows again, one text for each parameter
 * @param kept what may be kept; empty for what may not
 * @param value what it becomes; empty when nothing was written, or nothing that is taken
 * @param version the version the writer saw; negative where none are kept
 * @param error what is wrong and how to mend it
 * @param both somebody else's answer, where two wrote at once
 */
record FieldInput(List<String> typed, Optional<String> kept, Optional<Object> value, int version,
        Optional<Worded> error, Optional<OtherAnswer> both) {

    static FieldInput of(FieldSpec<?> field, FieldValue kept) {
        return new FieldInput(field.kind().shown(kept.text()), Optional.of(kept.text()),
                field.value(kept.text()).map(Object.class::cast), kept.version(), Optional.empty(),
                Optional.empty());
    }

    FieldInput wrong(Worded why) {
        return error.isPresent() ? this : new FieldInput(typed, kept, value, version, Optional.of(why), both);
    }

    FieldInput beside(OtherAnswer others) {
        return new FieldInput(typed, kept, value, others.version(), error, Optional.of(others));
    }

    FieldInput current(int now) {
        return new FieldInput(typed, kept, value, now, error, both);
    }
}
