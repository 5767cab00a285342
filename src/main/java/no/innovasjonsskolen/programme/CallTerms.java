package no.innovasjonsskolen.programme;

import no.innovasjonsskolen.municipality.SizeBands;
import no.innovasjonsskolen.site.Kroner;

/**
 * What a call offers and costs.
 *
 * @param places how many municipality teams there is room for
 * @param fee the course fee for a whole team; the municipality pays
 * @param semesterFee the welfare organisation's fee per student and semester; the student pays
 * @param bands what counts as small and large in the selection
 */
public record CallTerms(int places, Kroner fee, Kroner semesterFee, Financing financing, SizeBands bands) {}
