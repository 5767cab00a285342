package no.innovasjonsskolen.ruling;

import org.springframework.context.ApplicationContext;

/** What this room does at night, for stories in other rooms. */
public final class RulingNights {

    private RulingNights() {}

    /** Deletes drafts that cannot be sent any more. */
    public static void forgetDrafts(ApplicationContext house) {
        house.getBean(ForgetAppealDrafts.class).forget();
    }
}
