package no.innovasjonsskolen.admission;

import java.util.List;
import no.innovasjonsskolen.admission.Admissions.OwnApplication;
import no.innovasjonsskolen.site.Worded;

/**
 * What an application has got in another room, and loses when it is withdrawn. A component there; those who
 * withdraw read it before they do.
 */
public interface LostWithApplication {

    /** A sentence for each thing; none where there is nothing to lose. */
    List<Worded> lostWith(OwnApplication application);
}
