package no.innovasjonsskolen.invitation;

/** What a personal link shows a visitor who is not signed in. Only the demo school has such a part. */
interface InvitationPart {

    /** The view of it. */
    Object view(String address, Invitation invitation);
}
