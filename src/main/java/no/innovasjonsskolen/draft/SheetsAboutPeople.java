package no.innovasjonsskolen.draft;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Says whom sheets are about. A room with sheets that somebody writes about somebody else implements it as a
 * component: what is written there belongs to the one it is about.
 */
public interface SheetsAboutPeople {

    /** The sheets that are about this person. */
    Set<SheetId> about(UUID person);

    /** Those of the sheets that are about anybody. */
    Set<SheetId> aboutAnybody(Collection<SheetId> sheets);
}
