package no.innovasjonsskolen.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Tells the frame who is there. Implemented by the room that signs people in. */
public interface Visitors {

    /** The signed-in visitor of this request, if any. */
    Optional<Visitor> of(HttpServletRequest request);

    /** The addresses where a visitor signs in, and to which the form for signing out is sent. */
    Doors doors();

    /** Where a visitor comes in and goes out. */
    record Doors(String signIn, String signOut) {}

    /** The addresses this visitor finds in the menu, in order. */
    List<MenuItem> menu(HttpServletRequest request);
}
