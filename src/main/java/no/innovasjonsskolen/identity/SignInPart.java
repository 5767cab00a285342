package no.innovasjonsskolen.identity;

import java.util.Optional;
import no.innovasjonsskolen.site.Words;

/** What the sign-in page shows below the ways in. Only the demo school has such a part. */
interface SignInPart {

    /** The view of it; empty when there is nothing to show. */
    Optional<Object> view(Words words);
}
