package no.innovasjonsskolen.participation;

import org.springframework.context.ApplicationContext;

/** What this room does at night, for stories in other rooms. */
public final class Nights {

    private Nights() {}

    /** Deletes what has been kept long enough. */
    public static void forgetOwnParts(ApplicationContext house) {
        house.getBean(ForgetOwnParts.class).forget();
    }
}
