package no.innovasjonsskolen.admission;

import no.innovasjonsskolen.municipality.MunicipalityName;
import no.innovasjonsskolen.municipality.MunicipalityNumber;
import no.innovasjonsskolen.site.Messages;
import no.innovasjonsskolen.site.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the demo school's people write, in bokmål or nynorsk. */
@Profile("demo & !production")
@Component
public class DemoWords {

    private final Messages messages;
    private final MunicipalityName names;

    DemoWords(Messages messages, MunicipalityName names) {
        this.messages = messages;
        this.names = names;
    }

    /** In the language that letters to the municipality are in. */
    public Words of(MunicipalityNumber municipality) {
        return new Words(messages, names.letterLanguage(municipality), false);
    }
}
