package no.innovasjonsskolen.passkey;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.database.Database;
import no.innovasjonsskolen.database.Database.Row;
import no.innovasjonsskolen.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/**
 * SQL: table {@code passkey}. The framework has a class for this, but it knows its table by a bare name, and
 * here every table has its room's.
 */
@Component
class Passkeys implements UserCredentialRepository {

    private final Database db;
    private final SchoolClock clock;

    Passkeys(Database db, SchoolClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Hers, oldest first. */
    List<Passkey> of(PersonId person) {
        return db.sql("""
                select id, name, added_at as added, last_used_at as last_used from passkey.passkey
                where person = :person order by added_at, id
                """)
                .param("person", person).query(Passkey.class).list();
    }

    /** Removes one of hers, and says what it was called; empty when she has no such passkey. */
    Optional<String> remove(PersonId person, UUID id) {
        return db.sql("delete from passkey.passkey where id = :id and person = :person returning name")
                .param("id", id).param("person", person).query(String.class).optional();
    }

    /** A new one, or one that has been used. The framework's clock is not the school's: ours is read here. */
    @Override
    public void save(CredentialRecord record) {
        db.sql("""
                insert into passkey.passkey (id, person, credential, public_key, attestation, client_data,
                    signature_count, verified, transports, backup_eligible, backed_up, name, added_at)
                values (:id, :person, :credential, :key, :attestation, :client, :count, :verified,
                    :transports, :eligible, :backedUp, :name, :now)
                on conflict (credential) do update
                set signature_count = excluded.signature_count, last_used_at = excluded.added_at
                """)
                .param("id", UUID.randomUUID())
                .param("person", OwnerRepository.person(record.getUserEntityUserId()))
                .param("credential", record.getCredentialId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", requireNonNull(record.getAttestationObject()).getBytes())
                .param("client", requireNonNull(record.getAttestationClientDataJSON()).getBytes())
                .param("count", record.getSignatureCount()).param("verified", record.isUvInitialized())
                .param("transports", record.getTransports().stream().map(AuthenticatorTransport::getValue)
                        .toList())
                .param("eligible", record.isBackupEligible()).param("backedUp", record.isBackupState())
                .param("name", record.getLabel()).param("now", clock.instant())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql("select * from passkey.passkey where credential = :credential")
                .param("credential", credential.getBytes()).query(Passkeys::record).optional().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes person) {
        return db.sql("select * from passkey.passkey where person = :person order by added_at, id")
                .param("person", OwnerRepository.person(person)).query(Passkeys::record).list();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql("delete from passkey.passkey where credential = :credential")
                .param("credential", credential.getBytes()).update();
    }

    private static CredentialRecord record(Row row) {
        var added = row.get("added_at", Instant.class);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(bytes(row, "credential"))
                .userEntityUserId(OwnerRepository.handle(row.get("person", PersonId.class)))
                .publicKey(new ImmutablePublicKeyCose(row.get("public_key", byte[].class)))
                .attestationObject(bytes(row, "attestation"))
                .attestationClientDataJSON(bytes(row, "client_data"))
                .signatureCount(row.get("signature_count", Long.class)).uvInitialized(row.is("verified"))
                .transports(row.list("transports", String.class).stream()
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .backupEligible(row.is("backup_eligible")).backupState(row.is("backed_up"))
                .label(row.text("name"))
                .created(added).lastUsed(row.find("last_used_at", Instant.class).orElse(added)).build();
    }

    private static Bytes bytes(Row row, String column) {
        return new Bytes(row.get(column, byte[].class));
    }
}
