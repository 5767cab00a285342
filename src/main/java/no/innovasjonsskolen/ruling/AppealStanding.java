package no.innovasjonsskolen.ruling;

import java.time.Instant;

/**
 * How an appeal stands, for the room that made the ruling.
 *
 * @param reference what one quotes when one asks about it
 * @param officeUrl the page where the office sees to it, within the house
 */
public record AppealStanding(RulingId ruling, String reference, Instant receivedAt, boolean late, Stage stage,
        String officeUrl) {

    /** How far it has come. */
    public enum Stage {
        /** The school considers the case again. */
        RECEIVED,
        /** The appellant has taken it back. */
        WITHDRAWN,
        /** The school has made another ruling. */
        REVERSED,
        /** The board has it. */
        AT_THE_BOARD,
        /** The board let the ruling stand. */
        UPHELD,
        /** The board agreed with the appellant: the room makes the ruling that follows. */
        REVERSED_BY_THE_BOARD,
        /** The board annulled the ruling, and the room decides anew. */
        SENT_BACK,
        /** It came too late, and the board did not try it. */
        DISMISSED_AS_LATE
    }

    /** Whether the school or the board has yet to decide it. */
    public boolean isWaiting() {
        return stage == Stage.RECEIVED || stage == Stage.AT_THE_BOARD;
    }

    /** Whether the board leaves it to the school to decide: for the appellant, or anew. */
    public boolean asksForRuling() {
        return stage == Stage.REVERSED_BY_THE_BOARD || stage == Stage.SENT_BACK;
    }

    static AppealStanding of(Appeal appeal) {
        return new AppealStanding(appeal.ruling(), appeal.reference(), appeal.receivedAt(), appeal.isLate(),
                stage(appeal.state()), OfficeAppealPage.url(appeal.id()));
    }

    private static Stage stage(Appeal.State state) {
        return switch (state) {
            case Appeal.Received _ -> Stage.RECEIVED;
            case Appeal.Withdrawn _ -> Stage.WITHDRAWN;
            case Appeal.Reversed _ -> Stage.REVERSED;
            case Appeal.Forwarded _ -> Stage.AT_THE_BOARD;
            case Appeal.Decided(var decision, _, _, _) -> switch (decision.result()) {
                case UPHELD -> Stage.UPHELD;
                case REVERSED -> Stage.REVERSED_BY_THE_BOARD;
                case SENT_BACK -> Stage.SENT_BACK;
                case DISMISSED_AS_LATE -> Stage.DISMISSED_AS_LATE;
            };
        };
    }
}
