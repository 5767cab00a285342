package no.innovasjonsskolen.admission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innovasjonsskolen.clock.SchoolClock;
import no.innovasjonsskolen.identity.Person;
import no.innovasjonsskolen.identity.PersonId;
import no.innovasjonsskolen.municipality.MunicipalityNumber;

/**
 * Who may do what with one application, said without tables: rights come from a role, or from a question
 * that was asked, whose link she used, and that still stands.
 */
final class RightsModel {

    /** A link that was sent, and what became of it. */
    static final class Link {

        final String secret;
        final String kind;
        final UUID about;
        final String seat;
        final PersonId askedBy;
        final String email;
        boolean ended;
        Optional<PersonId> usedBy = Optional.empty();

        Link(String secret, String kind, UUID about, String seat, PersonId askedBy, String email) {
            this.secret = secret;
            this.kind = kind;
            this.about = about;
            this.seat = seat;
            this.askedBy = askedBy;
            this.email = email;
        }
    }

    /** A municipality that was asked to join. */
    static final class Joining {

        final UUID id;
        boolean agreed;
        final Map<PersonId, Instant> letIn = new HashMap<>();
        final Set<PersonId> leaving = new HashSet<>();

        Joining(UUID id) {
            this.id = id;
        }
    }

    /** A director who was asked. */
    static final class Signing {

        final MunicipalityNumber municipality;
        final Set<PersonId> letIn = new HashSet<>();
        Optional<PersonId> answeredBy = Optional.empty();

        Signing(MunicipalityNumber municipality) {
            this.municipality = municipality;
        }
    }

    final MunicipalityNumber lead;
    final MunicipalityNumber neighbour;
    final Map<MunicipalityNumber, Map<PersonId, Instant>> roles = new HashMap<>();
    final Map<PersonId, Instant> colleagues = new HashMap<>();
    final Map<ParticipantId, Optional<PersonId>> places = new LinkedHashMap<>();
    final Set<ParticipantId> removed = new HashSet<>();
    final Map<UUID, Signing> signings = new LinkedHashMap<>();
    final Map<MunicipalityNumber, UUID> newest = new HashMap<>();
    final List<Link> links = new ArrayList<>();
    Optional<Joining> partner = Optional.empty();
    Instant now = Instant.EPOCH;
    boolean withdrawn;
    boolean over;

    RightsModel(MunicipalityNumber lead, MunicipalityNumber neighbour) {
        this.lead = lead;
        this.neighbour = neighbour;
        roles.put(lead, new HashMap<>());
        roles.put(neighbour, new HashMap<>());
    }

    /** Reads the application's pages and writes on them. */
    boolean writes(PersonId who) {
        return mayWithdraw(who) || lasts(colleagues, who)
                || partner.filter(it -> it.agreed && answers(it.id, who)).isPresent();
    }

    /** Takes it back for everybody. */
    boolean mayWithdraw(PersonId who) {
        return holds(lead, who);
    }

    /** Answers for the partner, or has. */
    boolean answers(UUID asked, PersonId who) {
        return partner.filter(it -> it.id.equals(asked)
                && (holds(neighbour, who) || lasts(it.letIn, who))).isPresent();
    }

    /** Opens what a director was asked. */
    boolean opens(UUID request, PersonId who) {
        var signing = signings.get(request);
        return signing.letIn.contains(who) && applies(signing.municipality)
                && (signing.answeredBy.equals(Optional.of(who)) || isNewest(request));
    }

    /** Has the place on the list, also when she was taken off it. */
    boolean isHers(ParticipantId place, PersonId who) {
        return places.get(place).equals(Optional.of(who));
    }

    boolean applies(MunicipalityNumber municipality) {
        return municipality.equals(lead) || partner.filter(it -> it.agreed).isPresent();
    }

    boolean isNewest(UUID request) {
        return request.equals(newest.get(signings.get(request).municipality));
    }

    /** Another link for the same ends the one before. */
    void sent(Link link) {
        end(link.kind, link.seat);
        links.add(link);
    }

    void end(String kind, String seat) {
        links.stream().filter(it -> it.kind.equals(kind) && it.seat.equals(seat))
                .forEach(it -> it.ended = true);
    }

    /** Every link that was sent by now leads nowhere, apart from those to colleagues. */
    void endQuestions() {
        links.stream().filter(it -> !it.kind.equals(AdmissionInvitations.COLLEAGUE))
                .forEach(it -> it.ended = true);
    }

    /** Whether somebody may use a link that nobody has used. */
    boolean mayUse(Link link, Person by) {
        if (link.ended || over) {
            return false;
        }
        var asker = link.askedBy.equals(by.id());
        var hers = link.email.equalsIgnoreCase(by.email());
        return switch (link.kind) {
            case AdmissionInvitations.COLLEAGUE -> !asker && !withdrawn && writes(link.askedBy);
            case AdmissionInvitations.PARTICIPANT -> !isListedElsewhere(link, by.id())
                    && (hers || !asker && !writes(by.id()));
            default -> !asker && (hers || !writes(by.id()));
        };
    }

    /** What she may from now on. */
    void used(Link link, PersonId by) {
        link.usedBy = Optional.of(by);
        switch (link.kind) {
            case AdmissionInvitations.COLLEAGUE -> joins(link.askedBy, by);
            case AdmissionInvitations.PARTICIPANT ->
                places.put(new ParticipantId(link.about), Optional.of(by));
            case AdmissionInvitations.PARTNER -> partner.ifPresent(it -> {
                letIn(it, by);
                it.letIn.keySet().removeIf(other -> it.leaving.contains(other) && !other.equals(by));
            });
            default -> signings.get(link.about).letIn.add(by);
        }
    }

    /** Whoever asks a colleague asks her to write for the same municipality. */
    private void joins(PersonId asker, PersonId colleague) {
        var joined = partner.filter(it -> it.agreed && answers(it.id, asker));
        if (mayWithdraw(asker) || joined.isEmpty()) {
            renew(colleagues, colleague);
        } else {
            letIn(joined.get(), colleague);
        }
    }

    private void letIn(Joining partner, PersonId who) {
        renew(partner.letIn, who);
        partner.leaving.remove(who);
    }

    private boolean isListedElsewhere(Link link, PersonId who) {
        return places.entrySet().stream().anyMatch(it -> !it.getKey().value().equals(link.about)
                && !removed.contains(it.getKey()) && it.getValue().equals(Optional.of(who)));
    }

    private boolean holds(MunicipalityNumber municipality, PersonId who) {
        return lasts(roles.get(municipality), who);
    }

    /** A year from when it was given; who uses a link while she has the right, has it no longer for that. */
    private void renew(Map<PersonId, Instant> rights, PersonId who) {
        if (!lasts(rights, who)) {
            rights.put(who, now);
        }
    }

    private boolean lasts(Map<PersonId, Instant> rights, PersonId who) {
        return rights.containsKey(who)
                && rights.get(who).atZone(SchoolClock.OSLO).plusYears(1).toInstant().isAfter(now);
    }
}
