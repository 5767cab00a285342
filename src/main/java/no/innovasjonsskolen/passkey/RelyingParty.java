package no.innovasjonsskolen.passkey;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.site.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the school asks of devices, and whether it believes their answers. A question is made from its
 * challenge alone, so that only the challenge must be remembered until the answer comes.
 */
@Component
class RelyingParty {

    private static final Logger LOG = LoggerFactory.getLogger(RelyingParty.class);
    private static final String NAME = "Innovasjonsskolen";

    /** A browser's answer when a key is made. */
    private static final class NewKey
            extends
                TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> {}

    /** A browser's answer when a key is used. */
    private static final class KnownKey
            extends
                TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> {}

    private final OwnerRepository owners;
    private final Passkeys passkeys;
    private final Origin origin;
    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(OwnerRepository owners, Passkeys passkeys, Origin origin) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.origin = origin;
    }

    /** Asks a device to make a passkey for her. */
    String askForNew(Person person, String challenge) {
        return json.writeValueAsString(creation(person, challenge));
    }

    /** Asks a device for one of the passkeys it has. */
    String askForKnown(String challenge) {
        return json.writeValueAsString(request(challenge));
    }

    /** Keeps the passkey if the answer is to be believed. */
    boolean keep(Person person, String challenge, String answer, String name) {
        try {
            framework().registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    creation(person, challenge),
                    new RelyingPartyPublicKey(json.readValue(answer, new NewKey()), name)));
            return true;
        } catch (DataAccessException ours) {
            throw ours;
        } catch (RuntimeException unbelievable) {
            LOG.info("A new passkey is not believed: {}", unbelievable.toString());
            return false;
        }
    }

    /** Whose passkey has answered; empty when the answer is not to be believed. */
    Optional<PersonId> ownerBehind(String challenge, String answer) {
        try {
            var owner = framework().authenticate(new RelyingPartyAuthenticationRequest(
                    request(challenge), json.readValue(answer, new KnownKey())));
            return Optional.of(OwnerRepository.person(owner.getId()));
        } catch (DataAccessException ours) {
            throw ours;
        } catch (RuntimeException unbelievable) {
            // The answer is a stranger's: it may lack anything, and the libraries throw in many ways.
            LOG.info("A passkey is not believed: {}", unbelievable.toString());
            return Optional.empty();
        }
    }

    private PublicKeyCredentialCreationOptions creation(Person person, String challenge) {
        var user = OwnerRepository.shown(person);
        return PublicKeyCredentialCreationOptions.builder()
                .rp(school()).user(user).challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED).build())
                .excludeCredentials(passkeys.findByUserId(user.getId()).stream()
                        .map(known -> PublicKeyCredentialDescriptor.builder().id(known.getCredentialId())
                                .transports(known.getTransports()).build())
                        .toList())
                .timeout(Ceremonies.PATIENCE).build();
    }

    private PublicKeyCredentialRequestOptions request(String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(host()).challenge(Bytes.fromBase64(challenge)).allowCredentials(List.of())
                .userVerification(UserVerificationRequirement.REQUIRED).timeout(Ceremonies.PATIENCE).build();
    }

    /** Made for each answer: the school's own address is not known before the house has opened. */
    private Webauthn4JRelyingPartyOperations framework() {
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, school(), Set.of(origin.address()));
    }

    private PublicKeyCredentialRpEntity school() {
        return PublicKeyCredentialRpEntity.builder().id(host()).name(NAME).build();
    }

    private String host() {
        return URI.create(origin.address()).getHost();
    }
}
