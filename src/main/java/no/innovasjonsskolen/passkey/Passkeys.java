package no.innovasjonsskolen.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient db;
    private final SchoolClock clock;

    Passkeys(JdbcClient db, SchoolClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Hers, oldest first. */
    List<Passkey> of(PersonId person) {
        return db.sql("""
                select id, name, added_at, last_used_at from passkey.passkey
                where person = :person order by added_at, id
                """)
                .param("person", person.value())
                .query((row, _) -> new Passkey(row.getObject("id", UUID.class), row.getString("name"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Removes one of hers, and says what it was called; empty when she has no such passkey. */
    Optional<String> remove(PersonId person, UUID id) {
        return db.sql("delete from passkey.passkey where id = :id and person = :person returning name")
                .param("id", id).param("person", person.value()).query(String.class).optional();
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
                .param("person", Owners.person(record.getUserEntityUserId()).value())
                .param("credential", record.getCredentialId().getBytes())
                .param("key", record.getPublicKey().getBytes())
                .param("attestation", record.getAttestationObject().getBytes())
                .param("client", record.getAttestationClientDataJSON().getBytes())
                .param("count", record.getSignatureCount()).param("verified", record.isUvInitialized())
                .param("transports", record.getTransports().stream().map(AuthenticatorTransport::getValue)
                        .toArray(String[]::new))
                .param("eligible", record.isBackupEligible()).param("backedUp", record.isBackupState())
                .param("name", record.getLabel()).param("now", clock.instant().atOffset(ZoneOffset.UTC))
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
                .param("person", Owners.person(person).value()).query(Passkeys::record).list();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql("delete from passkey.passkey where credential = :credential")
                .param("credential", credential.getBytes()).update();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        var added = row.getObject("added_at", OffsetDateTime.class);
        var used = row.getObject("last_used_at", OffsetDateTime.class);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(Owners.handle(new PersonId(row.getObject("person", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .signatureCount(row.getLong("signature_count")).uvInitialized(row.getBoolean("verified"))
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf).collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible")).backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .created(added.toInstant()).lastUsed((used == null ? added : used).toInstant()).build();
    }
}
