package no.innovasjonsskolen.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import no.innovasjonsskolen.identity.People;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.identity.Role;
import no.innovasjonsskolen.identity.RoleKind;
import no.innovasjonsskolen.site.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Who may own passkeys: people who work for the school. A device knows its owner by her id in the house,
 * which means nothing elsewhere, so that there is nothing more to keep.
 */
@Component
class OwnerRepository implements PublicKeyCredentialUserEntityRepository {

    private final People people;

    OwnerRepository(People people) {
        this.people = people;
    }

    /** Whether she works for the school now. */
    boolean isOne(PersonId person) {
        return people.rolesOf(person).stream().map(Role::kind).anyMatch(RoleKind::isStaff);
    }

    /** To others, passkeys look as if they were not there. */
    void demand(PersonId person) {
        if (!isOne(person)) {
            throw new NotFound();
        }
    }

    /** The person as her device shows her. */
    static PublicKeyCredentialUserEntity shown(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id())).name(person.email()).displayName(person.name()).build();
    }

    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(16).putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits()).array());
    }

    static PersonId person(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new PersonId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return people.find(person(handle)).map(OwnerRepository::shown).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return people.byEmail(name).map(OwnerRepository::shown).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("People are added in identity");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("People stay in identity");
    }
}
